import HTTP
import Testing
import WebServices

@testable import Desk
@testable import Program

@Suite("The calls' way to the server")
struct TrafficTests {
  private func content(_ name: String) -> Call { .content(of: Workbin.ID(name)) }

  @Test("reads go three at a time; one that is given up makes room for the next")
  func abandoning() {
    var traffic = Traffic()
    for number in 1...5 { traffic.enqueue(CallID(number: number), content("w\(number)")) }
    var begun: [RequestID] = []
    while let (request, _) = traffic.next() { begun.append(request) }
    #expect(begun.count == 3)
    #expect(traffic.abandon(CallID(number: 2)) == begun[1])
    #expect(traffic.next()?.1.path.contains("w4") == true)
    #expect(traffic.next() == nil)
    #expect(traffic.abandon(CallID(number: 5)) == nil)
    #expect(traffic.abandon(CallID(number: 1)) != nil)
    #expect(traffic.next() == nil)
  }

  @Test("what is mine is asked before what lies in workbins, a group's too, and each in its order")
  func order() {
    var traffic = Traffic()
    let calls: [Call] = [
      content("w1"), .content(of: Workbin.ID("g1"), held: .agentGroup("billing")),
      .mine(.email), .mine(.chat),
    ]
    for (number, call) in calls.enumerated() { traffic.enqueue(CallID(number: number), call) }
    var paths: [String] = []
    while let (request, call) = traffic.next() {
      paths.append(call.path)
      _ = traffic.end(request)
    }
    #expect(paths == [calls[2], calls[3], calls[0], calls[1]].map(\.path))
  }
}
