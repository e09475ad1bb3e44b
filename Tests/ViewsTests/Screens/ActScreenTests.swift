import Terminal
import Testing

@Suite("Acting on what is mine")
struct ActScreenTests {
  @Test("the row tells what is being done", arguments: Sheet.sizes)
  func puttingBack(size: Size) throws {
    expect(try Scene.puttingBack(), size, Sheet.puttingBack)
  }

  @Test("where to, narrowed to a letter", arguments: Sheet.sizes)
  func transferring(size: Size) throws {
    expect(try Scene.transferring(), size, Sheet.transferring)
  }

  @Test("the workbins that something can be moved to", arguments: Sheet.sizes)
  func move(size: Size) throws {
    expect(try Scene.moving(), size, Sheet.move)
  }

  @Test(
    "the queues that something can be completed into, and one that is typed",
    arguments: Sheet.sizes)
  func queue(size: Size) throws {
    expect(try Scene.choosingQueue(), size, Sheet.queue)
  }

  @Test("before the end", arguments: Sheet.sizes)
  func quitting(size: Size) throws {
    expect(try Scene.quitting(), size, Sheet.quitting)
  }
}
