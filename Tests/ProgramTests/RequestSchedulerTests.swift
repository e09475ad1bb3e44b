import HTTP
import Testing
import WebServices

@testable import Core
@testable import Program

@Suite("The calls' way to the server")
struct RequestSchedulerTests {
  private let now = ContinuousClock.now

  private func contentRequest(_ name: String) -> APIRequest { .content(of: Workbin.ID(name)) }

  @Test("reads go three at a time; one that is given up makes room for the next")
  func abandoning() {
    var scheduler = RequestScheduler()
    for number in 1...5 {
      scheduler.enqueue(RequestID(number: number), contentRequest("w\(number)"))
    }
    var begun: [TransferID] = []
    while let (transfer, _) = scheduler.next(at: now) { begun.append(transfer) }
    #expect(begun.count == 3)
    #expect(scheduler.cancel(RequestID(number: 2)) == begun[1])
    #expect(scheduler.next(at: now)?.1.path.contains("w4") == true)
    #expect(scheduler.next(at: now) == nil)
    #expect(scheduler.cancel(RequestID(number: 5)) == nil)
    #expect(scheduler.cancel(RequestID(number: 1)) != nil)
    #expect(scheduler.next(at: now) == nil)
  }

  @Test("what is mine is asked before what lies in workbins, a group's too, and each in its order")
  func order() {
    var scheduler = RequestScheduler()
    let requests: [APIRequest] = [
      contentRequest("w1"), .content(of: Workbin.ID("g1"), owner: .agentGroup("billing")),
      .myInteractions(.email), .myInteractions(.chat),
    ]
    for (number, request) in requests.enumerated() {
      scheduler.enqueue(RequestID(number: number), request)
    }
    var paths: [String] = []
    while let (transfer, request) = scheduler.next(at: now) {
      paths.append(request.path)
      _ = scheduler.finish(transfer)
    }
    #expect(paths == [requests[2], requests[3], requests[0], requests[1]].map(\.path))
  }

  @Test("while the link is proved reads wait, what is given up meanwhile is never sent, actions go")
  func held() throws {
    var scheduler = RequestScheduler()
    scheduler.holdFetches(at: now)
    scheduler.enqueue(RequestID(number: 1), contentRequest("w1"))
    #expect(scheduler.next(at: now) == nil)
    #expect(scheduler.deadline(at: now) == now + .seconds(2))
    let action = APIRequest.setAgentState(
      AgentState(operation: "Ready", displayName: "Ready", kind: nil))
    scheduler.enqueue(RequestID(number: 2), action)
    #expect(scheduler.next(at: now)?.1.path == action.path)
    #expect(scheduler.cancel(RequestID(number: 1)) == nil)
    scheduler.releaseFetches()
    scheduler.enqueue(RequestID(number: 3), contentRequest("w1"))
    #expect(scheduler.next(at: now) != nil)
    #expect(scheduler.next(at: now) == nil)
  }

  @Test("a hundred reads go in a measured pace: a few at once, then one after the other")
  func pace() {
    var scheduler = RequestScheduler()
    for number in 0..<100 { scheduler.enqueue(RequestID(number: number), contentRequest("w")) }
    var (time, count) = (now, 0)
    while time < now + .milliseconds(100) {
      while let (transfer, _) = scheduler.next(at: time) {
        count += 1
        _ = scheduler.finish(transfer)
      }
      guard let next = scheduler.deadline(at: time) else { break }
      time = max(next, time + .milliseconds(1))
    }
    #expect((12...24).contains(count))
  }

  @Test(
    "what comes too fast is asked again when the server says, and told to nobody; actions are told")
  func refused() throws {
    var scheduler = RequestScheduler()
    let read = contentRequest("w1")
    scheduler.enqueue(RequestID(number: 1), read)
    let transfer = try #require(scheduler.next(at: now)?.0)
    _ = scheduler.finish(transfer)
    let isAskedAgain = scheduler.refused(
      RequestID(number: 1), read, retryAfter: .seconds(7), jitter: 0, at: now)
    #expect(isAskedAgain)
    #expect(scheduler.next(at: now + .seconds(6)) == nil)
    #expect(scheduler.deadline(at: now) == now + .seconds(7))
    #expect(scheduler.next(at: now + .seconds(7))?.1.path == read.path)
    let action = APIRequest.setAgentState(
      AgentState(operation: "Ready", displayName: "Ready", kind: nil))
    let isActionAskedAgain = scheduler.refused(
      RequestID(number: 2), action, retryAfter: nil, jitter: 0, at: now + .seconds(7))
    #expect(!isActionAskedAgain)
  }

  @Test("refused again and again without a word of when: longer and longer, a minute at most")
  func backOff() {
    var pace = RequestPace()
    var time = now
    var waits: [Duration] = []
    for _ in 0..<8 {
      pace.refused(retryAfter: nil, jitter: 0, at: time)
      let next = pace.next(at: time) ?? time
      waits.append(next - time)
      time = next
    }
    #expect(waits == [1, 2, 4, 8, 16, 32, 32, 32].map { Duration.seconds($0) })
    pace.refused(retryAfter: .seconds(100_000), jitter: 0, at: time)
    #expect(pace.next(at: time) == time + .seconds(60))
  }

  @Test(
    "how long to wait is read in seconds",
    arguments: [
      ("7", 7), ("0", 0), ("999999999", 3_600), ("-1", nil), ("", nil), ("soon", nil),
      ("99999999999999999999", nil), ("Sat, 28 Nov 2026 10:00:00 GMT", nil),
    ] as [(String, Int?)])
  func retryAfter(text: String, seconds: Int?) {
    var headers = Headers()
    headers.append("retry-after", text)
    #expect(Duration(retryAfter: headers) == seconds.map { .seconds($0) })
  }

  @Test(
    "or as a date, by the server's own clock",
    arguments: [
      ("Sat, 28 Nov 2026 10:00:30 GMT", 30), ("Sat, 28 Nov 2026 09:00:00 GMT", 0),
      ("Sun, 29 Nov 2026 10:00:00 GMT", 3_600), ("Saturday, 28-Nov-26 10:01:00 GMT", 60),
      ("Sat Nov 28 10:00:07 2026", 7), ("Tue, 01 Dec 2026 00:00:00 GMT", 3_600),
      ("Sat, 28 Nov 2026 25:00:00 GMT", nil), ("Sat, 28 Foo 2026 10:00:00 GMT", nil),
      ("Sat, 99 Nov 2026 10:00:00 GMT", nil), ("Sat, 28 Nov", nil), (",,,,:::", nil),
      ("Sat, 28 Nov 99999999999999999999 10:00:00 GMT", nil), ("a b c d e:f:g", nil),
    ] as [(String, Int?)])
  func retryAtDate(text: String, seconds: Int?) {
    var headers = Headers()
    headers.append("Date", "Sat, 28 Nov 2026 10:00:00 GMT")
    headers.append("Retry-After", text)
    #expect(Duration(retryAfter: headers) == seconds.map { .seconds($0) })
  }
}
