import Desk
import JSON
import WebServices

/// Preferences as they stand in their file: JSON, one list or option a line.
///
///     {
///     "lists": {
///     "workbin/billing": {"columns":["From","Subject"],"sort":"Priority","descending":true}
///     },
///     "options": {},
///     "team": [
///     {"user":"dc7c518c","name":"agent2"}
///     ],
///     "history": []
///     }
extension Preferences {
  /// Of what is there, as much as may be; a member of the wrong kind counts as absent.
  init(json bytes: [UInt8]) throws(PreferencesError) {
    let document: Document
    do {
      document = try Document(parsing: bytes, limits: Limits(bytes: bytes.count, depth: 8))
    } catch {
      throw PreferencesError("it is no JSON (\(error))")
    }
    guard document.root.kind == .object else { throw PreferencesError("it holds no object") }
    self.init()
    for (name, list) in Self.members(document.root["lists"], Self.mostLists) {
      lists[name.limited] = ListPreferences(list)
    }
    for (name, option) in Self.members(document.root["options"], Self.mostOptions) {
      options[name.limited] = option.string?.limited
    }
    let watched = document.root["team"]?.elements.compactMap(Watched.init) ?? []
    team = Array(watched.prefix(Self.mostWatched))
    let lines = document.root["history"]?.elements.compactMap { $0.string?.limited } ?? []
    history = lines.suffix(Self.mostLines)
  }

  /// Whether a command line may hold a customer's words, which are none for a file: what is sought,
  /// or an address or a value. A word may be typed by its beginning alone.
  private static func namesCustomers(_ line: String) -> Bool {
    let parts = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard parts.count == 2 else { return false }
    let isSought = ["filter", "search-data"].contains { $0.hasPrefix(parts[0].lowercased()) }
    return isSought || parts[1].contains { "@=".contains($0) }
  }

  private static func members(_ value: Value?, _ most: Int) -> [(key: String, value: Value)] {
    value.map { Array($0.members.prefix(most)) } ?? []
  }

  var json: String {
    let lists = lists.sorted { $0.key < $1.key }.prefix(Self.mostLists).map { name, list in
      "\(Tree.string(name).text): \(list.tree.text)"
    }
    let options = options.sorted { $0.key < $1.key }.prefix(Self.mostOptions).map { name, option in
      "\(Tree.string(name).text): \(Tree.string(option).text)"
    }
    let team = team.prefix(Self.mostWatched).map(\.tree.text)
    let lasting = history.filter { !Self.namesCustomers($0) }
    let history = lasting.suffix(Self.mostLines).map { Tree.string($0).text }
    return "{\n\"lists\": \(Self.block(lists, "{", "}")),\n"
      + "\"options\": \(Self.block(options, "{", "}")),\n"
      + "\"team\": \(Self.block(team, "[", "]")),\n"
      + "\"history\": \(Self.block(history, "[", "]"))\n}\n"
  }

  private static func block(_ lines: [String], _ open: String, _ close: String) -> String {
    lines.isEmpty ? open + close : "\(open)\n\(lines.joined(separator: ",\n"))\n\(close)"
  }
}

extension ListPreferences {
  fileprivate init(_ value: Value) {
    let names = value["columns"].map { columns in
      columns.elements.compactMap { $0.string?.limited }.prefix(Self.mostColumns)
    }
    let sort = value["sort"]?.string.map { column in
      Sort(column: column.limited, isDescending: value["descending"]?.bool ?? false)
    }
    self.init(columns: names.map(Array.init), sort: sort)
  }

  fileprivate var tree: Tree {
    var members: [(key: String, value: Tree)] = []
    if let columns {
      members.append(("columns", .array(columns.prefix(Self.mostColumns).map(Tree.string))))
    }
    if let sort {
      members += [("sort", .string(sort.column)), ("descending", .bool(sort.isDescending))]
    }
    return .object(members)
  }
}

extension Preferences.Watched {
  fileprivate init?(_ value: Value) {
    let forms: [(String, (String) -> Holder)] = [
      ("user", Holder.user), ("agentGroup", Holder.agentGroup), ("placeGroup", Holder.placeGroup),
    ]
    for (key, holder) in forms {
      guard let id = value[key]?.string?.limited, !id.isEmpty else { continue }
      self.init(holder: holder(id), name: value["name"]?.string?.limited ?? id)
      return
    }
    return nil
  }

  fileprivate var tree: Tree {
    let who: (key: String, value: Tree)? =
      switch holder {
      case .plain: nil
      case .user(let id): ("user", .string(id))
      case .agentGroup(let name): ("agentGroup", .string(name))
      case .placeGroup(let name): ("placeGroup", .string(name))
      }
    return .object([who, ("name", .string(name))].compactMap { $0 })
  }
}

extension String {
  fileprivate var limited: String { String(prefix(Preferences.longest)) }
}
