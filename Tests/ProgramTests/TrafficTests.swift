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
}
