/// The entries of a netrc file: who we are on which machine.
///
/// Understood as curl does: words between blanks, in double quotes where a word holds blanks, with
/// `\"`, `\\`, `\n`, `\r` and `\t` in those; `#` begins a comment at a line's beginning; a macro ends at
/// an empty line.
///
/// libcurl could read the file by itself (CURLOPT_NETRC), but it never tells the login, by which the
/// agent goes on the screen too; it does not look at who else can read the file; and it would send a
/// password to whatever host of the file a request went to, not to the configured server alone.
package struct Netrc: Sendable {
  /// One machine's; `default` has no name and stands for all that are not named.
  package struct Entry: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
    package var machine: String?
    package var login: String?
    package var password: String?

    package init(machine: String?, login: String? = nil, password: String? = nil) {
      (self.machine, self.login, self.password) = (machine, login, password)
    }

    /// Without the password.
    package var description: String { "\(machine ?? "default") \(login ?? "")" }
    package var customMirror: Mirror { Mirror(self, children: ["login": login ?? ""]) }
  }

  package private(set) var entries: [Entry] = []

  /// What makes no sense is passed over.
  package init(parsing text: String) {
    var tokens = NetrcTokenizer(text)
    while let token = tokens.next() {
      switch token {
      case "machine": entries.append(Entry(machine: tokens.next() ?? ""))
      case "default": entries.append(Entry(machine: nil))
      case "login": setInLastEntry(\.login, tokens.next())
      case "password": setInLastEntry(\.password, tokens.next())
      case "account": _ = tokens.next()
      case "macdef": tokens.skipMacro()
      default: break
      }
    }
  }

  /// The first entry for a host, whatever its case: the user's where one is given, else any. An entry
  /// without a login is anybody's.
  package func entry(for host: String, user: String?) -> Entry? {
    entries.first { entry in
      let isThere = entry.machine.map { $0.lowercased() == host.lowercased() } ?? true
      return isThere && (user == nil || entry.login == nil || entry.login == user)
    }
  }

  private mutating func setInLastEntry(_ field: WritableKeyPath<Entry, String?>, _ value: String?) {
    guard let last = entries.indices.last, entries[last][keyPath: field] == nil else { return }
    entries[last][keyPath: field] = value
  }
}
