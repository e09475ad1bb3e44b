import Terminal
import Testing

@Suite("Other people’s workbins")
struct TeamScreenTests {
  @Test("under their heading", arguments: Sheet.sizes)
  func team(size: Size) throws {
    expect(try Scene.team(), size, Sheet.team)
  }

  @Test("whom one may choose", arguments: Sheet.sizes)
  func choosingTeam(size: Size) throws {
    expect(try Scene.choosingTeam(), size, Sheet.choosingTeam)
  }

  @Test("a name that is typed", arguments: Sheet.sizes)
  func typedTeam(size: Size) throws {
    expect(try Scene.choosingTeam("Quality"), size, Sheet.typedTeam)
  }
}
