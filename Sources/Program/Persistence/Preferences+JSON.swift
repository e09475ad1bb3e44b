import Core
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
      document = try Document(parsing: bytes, limits: Limits(maxBytes: bytes.count, maxDepth: 8))
    } catch {
      throw PreferencesError("it is no JSON (\(error))")
    }
    guard document.root.kind == .object else { throw PreferencesError("it holds no object") }
    self.init()
    for (name, list) in Self.members(document.root["lists"], Self.maxLists) {
      lists[name.truncated] = ListPreferences(list)
    }
    for (name, option) in Self.members(document.root["options"], Self.maxValues) {
      values[name.truncated] = option.string?.truncated
    }
    let watched = document.root["team"]?.elements.compactMap(Watched.init) ?? []
    team = Array(watched.prefix(Self.maxWatched))
    let lines = document.root["history"]?.elements.compactMap { $0.string?.truncated } ?? []
    history = lines.suffix(Self.maxHistory)
  }

  /// Whether a command line may hold a customer's words, which are none for a file: what is sought,
  /// or an address or a value. A word may be typed by its beginning alone.
  private static func mayContainCustomerData(_ line: String) -> Bool {
    let parts = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard parts.count == 2 else { return false }
    let isSearch = ["filter", "search-data"].contains { $0.hasPrefix(parts[0].lowercased()) }
    return isSearch || parts[1].contains { "@=".contains($0) }
  }

  private static func members(_ value: JSONView?, _ maxCount: Int) -> [(
    key: String, value: JSONView
  )] {
    value.map { Array($0.members.prefix(maxCount)) } ?? []
  }

  var json: String {
    let lists = lists.sorted { $0.key < $1.key }.prefix(Self.maxLists).map { name, list in
      "\(JSONValue.string(name).text): \(list.jsonValue.text)"
    }
    let options = values.sorted { $0.key < $1.key }.prefix(Self.maxValues).map { name, option in
      "\(JSONValue.string(name).text): \(JSONValue.string(option).text)"
    }
    let team = team.prefix(Self.maxWatched).map(\.jsonValue.text)
    let saved = history.filter { !Self.mayContainCustomerData($0) }
    let history = saved.suffix(Self.maxHistory).map { JSONValue.string($0).text }
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
  fileprivate init(_ value: JSONView) {
    let names = value["columns"].map { columns in
      columns.elements.compactMap { $0.string?.truncated }.prefix(Self.maxColumns)
    }
    let sort = value["sort"]?.string.map { column in
      Sort(column: column.truncated, isDescending: value["descending"]?.bool ?? false)
    }
    self.init(columns: names.map(Array.init), sort: sort)
  }

  fileprivate var jsonValue: JSONValue {
    var members: [(key: String, value: JSONValue)] = []
    if let columns {
      members.append(("columns", .array(columns.prefix(Self.maxColumns).map(JSONValue.string))))
    }
    if let sort {
      members += [("sort", .string(sort.column)), ("descending", .bool(sort.isDescending))]
    }
    return .object(members)
  }
}

extension Preferences.Watched {
  fileprivate init?(_ value: JSONView) {
    let forms: [(String, (String) -> WorkbinOwner)] = [
      ("user", WorkbinOwner.user), ("agentGroup", WorkbinOwner.agentGroup),
      ("placeGroup", WorkbinOwner.placeGroup),
    ]
    for (key, owner) in forms {
      guard let id = value[key]?.string?.truncated, !id.isEmpty else { continue }
      self.init(owner: owner(id), name: value["name"]?.string?.truncated ?? id)
      return
    }
    return nil
  }

  fileprivate var jsonValue: JSONValue {
    let who: (key: String, value: JSONValue)? =
      switch owner {
      case .implicit: nil
      case .user(let id): ("user", .string(id))
      case .agentGroup(let name): ("agentGroup", .string(name))
      case .placeGroup(let name): ("placeGroup", .string(name))
      }
    return .object([who, ("name", .string(name))].compactMap { $0 })
  }
}

extension String {
  fileprivate var truncated: String { String(prefix(Preferences.maxLength)) }
}
