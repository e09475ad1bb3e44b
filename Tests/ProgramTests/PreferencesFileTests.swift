import Core
import Glibc
import Loopback
import Testing
import WebServices

@testable import Program

@Suite("What the agent chooses is kept in a file")
struct PreferencesFileTests {
  private static func samplePreferences() -> Preferences {
    var chosen = Preferences()
    chosen.lists["workbin/billing \"2\""] = ListPreferences(
      columns: ["From", "PegAG?:2>1", "\u{1B}[2J"],
      sort: Sort(column: "Priority", isDescending: true))
    chosen.lists["all-mine"] = ListPreferences(sort: Sort(column: "From", isDescending: false))
    chosen.values["mouse"] = "on"
    chosen.team = [
      Preferences.Watched(owner: .user(id: "dc7c518c"), name: "agent2"),
      Preferences.Watched(owner: .agentGroup("Quality Circle"), name: "Quality \u{1B}[2J"),
      Preferences.Watched(owner: .placeGroup("Floor 2"), name: "Floor 2"),
    ]
    chosen.history = ["complete billing", "help"]
    return chosen
  }

  @Test("and is found again, by anybody but nobody else: file 0600, folder 0700")
  func roundTrip() throws {
    let home = try TemporaryDirectory()
    var file = PreferencesFile(stateHome: home.path + "/state", home: nil)
    #expect(file.load().preferences == Preferences())
    #expect(file.save(Self.samplePreferences()) == nil)
    let (found, warning) = file.load()
    #expect(found == Self.samplePreferences())
    #expect(warning == nil)
    #expect(home.mode("state/workbin/preferences.json") == 0o600)
    #expect(home.mode("state/workbin") == 0o700)
    #expect(home.names("state/workbin") == ["preferences.json"])
  }

  @Test("under ~/.local/state where nothing else is said, or what is said is no path from the root")
  func fallback() throws {
    let home = try TemporaryDirectory()
    var file = PreferencesFile(stateHome: "state", home: home.path)
    #expect(file.save(Self.samplePreferences()) == nil)
    #expect(home.mode(".local/state/workbin/preferences.json") == 0o600)
  }

  @Test("a line that may hold a customer's words is for this run alone")
  func customers() throws {
    var chosen = Preferences()
    chosen.history = ["filter Lovelace", "fil ada", "search-data 12", "reply ada@y.test", "help"]
    #expect(try Preferences(json: Array(chosen.json.utf8)).history == ["help"])
  }

  @Test("no control character of it stands in the file")
  func harmless() throws {
    #expect(!Self.samplePreferences().json.utf8.contains { $0 < 0x20 && $0 != 0x0A })
  }

  @Test(
    "a file that can't be understood is told of, and left as it is",
    arguments: ["", "{", "[1]", "null", "\u{0}", String(repeating: "[", count: 3_000)])
  func broken(text: String) throws {
    let home = try TemporaryDirectory()
    try home.write("workbin/preferences.json", text)
    var file = PreferencesFile(stateHome: home.path, home: nil)
    #expect(file.load().warning?.contains("is left as it is") == true)
    #expect(file.save(Self.samplePreferences()) == nil)
    #expect(home.text("workbin/preferences.json") == text)
  }

  @Test("a file of another size than any of ours is not read")
  func huge() throws {
    let home = try TemporaryDirectory()
    try home.write("workbin/preferences.json", String(repeating: " ", count: 300_000) + "{}")
    var file = PreferencesFile(stateHome: home.path, home: nil)
    #expect(file.load().warning?.contains("256 KiB") == true)
  }

  @Test("what is no file is not waited for")
  func pipe() throws {
    let home = try TemporaryDirectory()
    try home.write("workbin/x", "")
    #expect(mkfifo(home.path + "/workbin/preferences.json", 0o600) == 0)
    var file = PreferencesFile(stateHome: home.path, home: nil)
    #expect(file.load().warning?.contains("no file") == true)
  }

  @Test("members of another kind count as absent, and no more of each is taken than can be meant")
  func hostile() throws {
    let many = (0..<1_000).map { #""o\#($0)":"x""# }.joined(separator: ",")
    let long = String(repeating: "y", count: 5_000)
    let read = try Preferences(
      json: Array(
        #"{"lists":{"a":{"columns":[1,"From",null],"sort":7},"b":[]},"options":{\#(many)},"history":["\#(long)",3]}"#
          .utf8))
    #expect(read.lists["a"] == ListPreferences(columns: ["From"]))
    #expect(read.lists["b"] == ListPreferences())
    #expect(read.values.count == Preferences.maxValues)
    #expect(read.history.map(\.count) == [Preferences.maxLength])
  }

  @Test("where it can't be written that is told once")
  func unwritable() throws {
    let home = try TemporaryDirectory()
    try home.write("workbin", "a file where the folder should be")
    var file = PreferencesFile(stateHome: home.path, home: nil)
    #expect(file.load().warning == nil)
    #expect(file.save(Self.samplePreferences())?.contains("is not kept") == true)
    #expect(file.save(Self.samplePreferences()) == nil)
  }
}
