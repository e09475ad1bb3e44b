import HTTP
import Testing
import WebServices

@testable import Core
@testable import Program

@Suite("The calls' way to the server")
struct RequestSchedulerTests {
  private func contentRequest(_ name: String) -> APIRequest { .content(of: Workbin.ID(name)) }

  @Test("reads go three at a time; one that is given up makes room for the next")
  func abandoning() {
    var scheduler = RequestScheduler()
    for number in 1...5 {
      scheduler.enqueue(RequestID(number: number), contentRequest("w\(number)"))
    }
    var begun: [TransferID] = []
    while let (transfer, _) = scheduler.next() { begun.append(transfer) }
    #expect(begun.count == 3)
    #expect(scheduler.cancel(RequestID(number: 2)) == begun[1])
    #expect(scheduler.next()?.1.path.contains("w4") == true)
    #expect(scheduler.next() == nil)
    #expect(scheduler.cancel(RequestID(number: 5)) == nil)
    #expect(scheduler.cancel(RequestID(number: 1)) != nil)
    #expect(scheduler.next() == nil)
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
    while let (transfer, request) = scheduler.next() {
      paths.append(request.path)
      _ = scheduler.finish(transfer)
    }
    #expect(paths == [requests[2], requests[3], requests[0], requests[1]].map(\.path))
  }
}
