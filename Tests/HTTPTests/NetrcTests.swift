import HTTP
import Testing

@Suite("A netrc file")
struct NetrcTests {
  private let file = Netrc(
    parsing: """
      # machine gws.example.test login nobody password nothing
      machine gws.example.test login kim password k#1
      machine gws.example.test
        login lee
        account whatever
        password "two words\\t\\"and\\" \\\\"

      macdef init
      machine trap.test login a password b

      machine nameless.test password only
      default login guest password g
      """)

  @Test(
    "has for each host and user the first entry that fits; default for all others",
    arguments: [
      ("gws.example.test", nil, "kim", "k#1"), ("GWS.Example.Test", nil, "kim", "k#1"),
      ("gws.example.test", "lee", "lee", "two words\t\"and\" \\"),
      ("nameless.test", "kim", nil, "only"), ("trap.test", nil, "guest", "g"),
      ("other.test", "guest", "guest", "g"),
    ] as [(String, String?, String?, String)])
  func entries(host: String, user: String?, login: String?, password: String) {
    let entry = file.entry(for: host, user: user)
    #expect(entry?.login == login)
    #expect(entry?.password == password)
  }

  @Test("has none for a user whom it does not know")
  func unknownUser() { #expect(file.entry(for: "gws.example.test", user: "max") == nil) }

  @Test(
    "that makes no sense, or ends in the middle, has what can be read of it",
    arguments: [
      "", "machine", "machine a.test login", "password x", "macdef", "\"", "machine \"\\",
      "login x machine a.test", "machine a.test login \"kim", "\r\n\r\n#", "macdef x\n\n\nmachine",
    ])
  func nonsense(text: String) {
    #expect(Netrc(parsing: text).entries.allSatisfy { $0.password == nil })
  }

  @Test("may have lines that end as on Windows")
  func windows() {
    let file = Netrc(parsing: "machine a.test\r\nlogin kim\r\npassword p\r\n# x\r\n")
    #expect(file.entries == [Netrc.Entry(machine: "a.test", login: "kim", password: "p")])
  }

  @Test("printing an entry does not show the password")
  func printed() { #expect(!"\(file.entries)".contains("k#1")) }
}
