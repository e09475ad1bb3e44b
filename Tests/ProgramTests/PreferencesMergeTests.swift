import Core
import Glibc
import Loopback
import Testing
import WebServices

@testable import Program

@Suite("Two programs at once keep what each of them chooses")
struct PreferencesMergeTests {
  private func watched(_ name: String) -> Preferences.Watched {
    Preferences.Watched(owner: .agentGroup(name), name: name)
  }

  /// Two programs begin from the same, each chooses, and a third finds this.
  private func found(
    from start: Preferences = Preferences(), _ first: (inout Preferences) -> Void,
    _ second: (inout Preferences) -> Void
  ) throws -> Preferences {
    let home = try TemporaryDirectory()
    var begun = PreferencesFile(stateHome: home.path, home: nil)
    #expect(begun.save(start) == nil)
    var files = (
      PreferencesFile(stateHome: home.path, home: nil),
      PreferencesFile(stateHome: home.path, home: nil)
    )
    var (one, two) = (files.0.load().preferences, files.1.load().preferences)
    first(&one)
    second(&two)
    #expect(files.0.save(one) == nil)
    #expect(files.1.save(two) == nil)
    var third = PreferencesFile(stateHome: home.path, home: nil)
    return third.load().preferences
  }

  @Test("options, and lists by columns and order")
  func options() throws {
    var start = Preferences()
    start.values = ["mouse": "on", "alert": "bell", "theme": "dusk"]
    start.lists["all"] = ListPreferences(columns: ["From"])
    let found = try found(from: start) {
      $0.values["theme"] = "paper"
      $0.values["alert"] = nil
      $0.lists["all"]?.columns = ["Subject"]
    } _: {
      $0.values["mouse"] = "off"
      $0.lists["all"]?.sort = Sort(column: "From", isDescending: true)
      $0.lists["new"] = ListPreferences(columns: ["To"])
    }
    #expect(found.values == ["theme": "paper", "mouse": "off"])
    #expect(
      found.lists["all"]
        == ListPreferences(
          columns: ["Subject"], sort: Sort(column: "From", isDescending: true)))
    #expect(found.lists["new"] == ListPreferences(columns: ["To"]))
  }

  @Test("whom either watches, and whom neither does any more")
  func team() throws {
    var start = Preferences()
    start.team = ["a", "b", "c"].map(watched)
    let found = try found(from: start) {
      $0.team = ["d", "b", "c"].map(watched)
    } _: {
      $0.team = ["c", "a", "e"].map(watched)
    }
    #expect(found.team == ["c", "e", "d"].map(watched))
  }

  @Test("the lines of both, each once")
  func history() throws {
    var start = Preferences()
    start.history = ["one", "two"]
    let found = try found(from: start) {
      $0.history = ["one", "two", "three"]
    } _: {
      $0.history = ["two", "one"]
    }
    #expect(found.history == ["two", "three", "one"])
  }

  @Test("what one saves again and again does not bring back what another has changed")
  func again() throws {
    let home = try TemporaryDirectory()
    var one = PreferencesFile(stateHome: home.path, home: nil)
    var two = PreferencesFile(stateHome: home.path, home: nil)
    var (ours, theirs) = (one.load().preferences, two.load().preferences)
    ours.values["theme"] = "dusk"
    #expect(one.save(ours) == nil)
    theirs.values["theme"] = "paper"
    #expect(two.save(theirs) == nil)
    ours.values["mouse"] = "on"
    #expect(one.save(ours) == nil)
    var third = PreferencesFile(stateHome: home.path, home: nil)
    #expect(third.load().preferences.values == ["theme": "paper", "mouse": "on"])
  }

  @Test(
    "a symbolic link is written through, also one that leads nowhere yet",
    arguments: ["../dot/files.json", "absolute", "chain"])
  func link(_ kind: String) throws {
    for exists in [true, false] {
      let home = try TemporaryDirectory()
      try home.write("dot/keep", "")
      try home.write("workbin/keep", "")
      if exists { try home.write("dot/files.json", "{\"options\":{\"mouse\":\"on\"}}") }
      switch kind {
      case "absolute": try home.run("ln -s \(home.path)/dot/files.json workbin/preferences.json")
      case "chain":
        try home.run("ln -s files.json dot/again && ln -s ../dot/again workbin/preferences.json")
      default: try home.run("ln -s \(kind) workbin/preferences.json")
      }
      var file = PreferencesFile(stateHome: home.path, home: nil)
      var chosen = file.load().preferences
      chosen.values["theme"] = "paper"
      #expect(file.save(chosen) == nil)
      try home.run("test -L workbin/preferences.json && grep -q paper dot/files.json")
      #expect(home.text("dot/files.json")?.contains("mouse") == exists)
    }
  }

  @Test("a file that has become unreadable meanwhile is left as it is, and that is told")
  func brokenMeanwhile() throws {
    let home = try TemporaryDirectory()
    var file = PreferencesFile(stateHome: home.path, home: nil)
    var chosen = file.load().preferences
    try home.write("workbin/preferences.json", "{ mine")
    chosen.values["theme"] = "paper"
    #expect(file.save(chosen)?.contains("What you choose is not kept in") == true)
    #expect(home.text("workbin/preferences.json") == "{ mine")
  }

  @Test("a lock that somebody holds is waited for a moment, then told")
  func locked() throws {
    let home = try TemporaryDirectory()
    try home.write("workbin/keep", "")
    let lock = open(home.path + "/workbin", O_RDONLY | O_CLOEXEC)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    var file = PreferencesFile(stateHome: home.path, home: nil)
    #expect(file.save(Preferences())?.contains("another workbin is at it") == true)
  }

  @Test("without a home that is told", arguments: [nil, "", "relative"])
  func noHome(_ home: String?) {
    var file = PreferencesFile(stateHome: nil, home: home)
    #expect(
      file.load().warning == "Nothing that you choose is kept: set HOME or XDG_STATE_HOME")
  }
}
