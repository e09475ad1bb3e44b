import HTTP
import Loopback
import NIOConcurrencyHelpers
import Testing

@Suite("The network thread", .timeLimit(.minutes(5)))
struct NetworkThreadTests {
  /// Holds every request until the client goes away; says when one came and when one went.
  private func holdingServer(_ log: AsyncStream<String>.Continuation) -> LoopbackServer {
    LoopbackServer { peer in
      guard let request = peer.readRequest() else { return }
      log.yield("came \(request.path)")
      while peer.read() != nil {}
      log.yield("went \(request.path)")
    }
  }

  @Test("it hears that it has started, first and once, and then the commands in their order")
  func order() async {
    let client = TestClient()
    for number in 0..<100 { client.thread.send(.echo(number)) }
    guard case .started = await client.next() else {
      Issue.record("not told of the start")
      return
    }
    for number in 0..<100 {
      guard case .echo(number) = await client.next() else {
        Issue.record("not \(number)")
        return
      }
    }
  }

  @Test("a command wakes it while a poll is held")
  func wakeUp() async {
    let (held, log) = AsyncStream.makeStream(of: String.self)
    let server = holdingServer(log)
    let client = TestClient()
    _ = await client.next()
    client.start(1, Request(.get, server.url("/poll")))
    #expect(await held.first { _ in true } == "came /poll")
    client.thread.send(.echo(7))
    guard case .echo(7) = await client.next() else {
      Issue.record("no echo")
      return
    }
  }

  @Test("a deadline comes, not too early, also while a poll is held")
  func deadline() async {
    let (held, log) = AsyncStream.makeStream(of: String.self)
    let server = holdingServer(log)
    let client = TestClient()
    _ = await client.next()
    client.start(1, Request(.get, server.url("/poll")))
    _ = await held.first { _ in true }
    let start = ContinuousClock.now
    client.thread.send(.deadline(in: .milliseconds(60)))
    guard case .deadline = await client.next() else {
      Issue.record("no deadline")
      return
    }
    #expect(start.duration(to: .now) >= .milliseconds(60))
  }

  @Test("a cancelled exchange closes its connection and is never heard of again")
  func cancel() async {
    let (held, log) = AsyncStream.makeStream(of: String.self)
    let server = holdingServer(log)
    let client = TestClient()
    _ = await client.next()
    client.start(1, Request(.get, server.url("/poll")))
    #expect(await held.first { _ in true } == "came /poll")
    client.cancel(1)
    #expect(await held.first { _ in true } == "went /poll")
    client.thread.send(.echo(1))
    guard case .echo(1) = await client.next() else {
      Issue.record("heard of it")
      return
    }
  }

  @Test("cancelling also takes back what failed at once, what is done, and what never was")
  func cancelEarly() async {
    let client = TestClient()
    _ = await client.next()
    let bad = Request(.get, "nonsense://x")
    client.thread.send(
      .effects([.start(TransferID(1), bad), .cancel(TransferID(1)), .cancel(TransferID(9))]))
    client.thread.send(.effects([.start(TransferID(2), bad), .start(TransferID(2), bad)]))
    guard case .finished(TransferID(2), _) = await client.next() else {
      Issue.record("other happenings")
      return
    }
    client.thread.send(.echo(2))
    guard case .echo(2) = await client.next() else {
      Issue.record("heard of it again")
      return
    }
  }

  @Test("starting under a name in use drops the older exchange")
  func sameName() async {
    let (held, log) = AsyncStream.makeStream(of: String.self)
    let server = holdingServer(log)
    let client = TestClient()
    client.start(1, Request(.get, server.url("/old")))
    #expect(await held.first { _ in true } == "came /old")
    client.start(1, Request(.get, server.url("/new")))
    var heard: Set<String> = []
    while heard.count < 2, let line = await held.first(where: { _ in true }) { heard.insert(line) }
    #expect(heard == ["went /old", "came /new"])
  }

  @Test("stopping drops all exchanges, and the thread ends", arguments: [true, false])
  func stop(isOrdered: Bool) async {
    let (held, log) = AsyncStream.makeStream(of: String.self)
    let server = holdingServer(log)
    let client = TestClient()
    #expect(client.thread.waitUntilStopped(timeout: .milliseconds(1)) == false)
    client.start(1, Request(.get, server.url("/poll")))
    #expect(await held.first { _ in true } == "came /poll")
    if isOrdered {
      client.thread.send(.effects([.stop, .start(TransferID(2), Request(.get, server.url("/")))]))
    } else {
      client.thread.stop()
    }
    #expect(client.thread.waitUntilStopped(timeout: .seconds(30)))
    #expect(await held.first { _ in true } == "went /poll")
    client.thread.send(.echo(1))
    client.thread.stop()
  }

  @Test("a thread that nobody can reach any more ends")
  func abandoned() async {
    let (held, log) = AsyncStream.makeStream(of: String.self)
    let server = holdingServer(log)
    do {
      let client = TestClient()
      client.start(1, Request(.get, server.url("/poll")))
      #expect(await held.first { _ in true } == "came /poll")
    }
    #expect(await held.first { _ in true } == "went /poll")
  }

  @Test("many exchanges from many sides at once all come to their end")
  func crowd() async {
    let server = LoopbackServer { peer in
      while let request = peer.readRequest() { peer.respond(body: request.path) }
    }
    let client = TestClient()
    await withTaskGroup { group in
      for side in 0..<4 {
        group.addTask {
          for number in 0..<25 {
            client.start(side * 25 + number, Request(.get, server.url("/\(side * 25 + number)")))
          }
        }
      }
    }
    var wrong = 0
    var ended: Set<TransferID> = []
    while ended.count < 100, let event = await client.next() {
      guard case .finished(let id, let result) = event else { continue }
      ended.insert(id)
      let body = (try? result.get()).flatMap {
        Int(String(decoding: $0.body.dropFirst(), as: UTF8.self))
      }
      if body.map({ TransferID($0) }) != id { wrong += 1 }
    }
    #expect(wrong == 0)
  }
}
