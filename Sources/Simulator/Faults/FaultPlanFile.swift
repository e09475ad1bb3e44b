import TOMLKit

// Plans as files. TOML, since people write them, comment them, and write their themes in it too:
//
//     seed = 7                       # by itself, the simulator's
//
//     [[at]]
//     time = "10s"
//     fault = "restart 2s"
//
//     [[every]]
//     period = "2s"
//     from = "5s"                    # by itself, after one period
//     until = "1m"                   # by itself, for ever
//     [every.one-of]                 # with weights
//     "lose connect" = 3
//     "cut any 200" = 1
extension FaultPlan {
  /// Why a file is no plan, as a sentence. It may hold words of the file.
  package struct Unreadable: Error, CustomStringConvertible {
    package let description: String
  }

  /// The longest file that is read, in bytes.
  package static let longest = 65_536

  /// Each dot of a key is one more table in a table, and the parser goes down into them by
  /// recursion; so does an open bracket.
  private static let deepest = 2_000

  private static let weights = 1...1_000

  package init(toml: String) throws(Unreadable) {
    guard toml.utf8.count <= FaultPlan.longest else {
      throw Unreadable(description: "it is longer than 64 KiB")
    }
    let deepening = toml.utf8.lazy.filter { ".[{".utf8.contains($0) }.count
    guard deepening <= FaultPlan.deepest else {
      throw Unreadable(description: "it has more dots and brackets than any plan needs")
    }
    let table = try FaultPlan.parse(toml)
    for key in table.keys {
      switch key {
      case "seed": seed = try FaultPlan.seed(table[key])
      case "at": appointments = try FaultPlan.tables(key, table, FaultPlan.appointment)
      case "every": rhythms = try FaultPlan.tables(key, table, FaultPlan.rhythm)
      default: throw FaultPlan.unknown(key, "a plan knows seed, [[at]] and [[every]]")
      }
    }
  }

  private static func parse(_ toml: String) throws(Unreadable) -> TOMLTable {
    do {
      return try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      let line = error.source.begin.line
      throw Unreadable(description: "line \(line) is not TOML: \(error.description)")
    } catch {
      throw Unreadable(description: "it is not TOML")
    }
  }

  private static func seed(_ value: (any TOMLValueConvertible)?) throws(Unreadable) -> UInt64 {
    guard let number = value?.int, number >= 0 else {
      throw Unreadable(description: "the seed is a number from 0 on")
    }
    return UInt64(number)
  }

  private static func tables<Entry>(
    _ key: String, _ table: TOMLTable, _ read: (TOMLTable) throws(Unreadable) -> Entry
  ) throws(Unreadable) -> [Entry] {
    guard let array = table[key]?.array else {
      throw Unreadable(description: "“\(key)” is written as [[\(key)]]")
    }
    var entries: [Entry] = []
    for (index, value) in array.enumerated() {
      do throws(Unreadable) {
        guard let table = value.table else { throw Unreadable(description: "it is no table") }
        entries.append(try read(table))
      } catch {
        throw Unreadable(description: "[[\(key)]] number \(index + 1): \(error)")
      }
    }
    return entries
  }

  private static func appointment(_ table: TOMLTable) throws(Unreadable) -> Appointment {
    try demand(["time", "fault"], in: table)
    guard let time = try time("time", table) else { throw missing("time") }
    guard let words = table["fault"]?.string else { throw missing("fault") }
    return Appointment(time: time, fault: try fault(words))
  }

  private static func rhythm(_ table: TOMLTable) throws(Unreadable) -> Rhythm {
    try demand(["period", "from", "until", "one-of"], in: table)
    guard let period = try time("period", table) else { throw missing("period") }
    guard period >= .milliseconds(1) else {
      throw Unreadable(description: "the period is 1ms at the least")
    }
    guard let faults = table["one-of"]?.table, !faults.isEmpty else { throw missing("one-of") }
    var choices: [(fault: Fault, weight: Int)] = []
    for words in faults.keys.sorted() {
      guard let weight = faults[words]?.int, weights.contains(weight) else {
        throw Unreadable(description: "the weight of “\(words)” is a number from 1 to 1000")
      }
      choices.append((try fault(words), weight))
    }
    return Rhythm(
      period: period, from: try time("from", table) ?? period, until: try time("until", table),
      choices: choices)
  }

  private static func demand(_ keys: [String], in table: TOMLTable) throws(Unreadable) {
    for key in table.keys where !keys.contains(key) {
      throw unknown(key, "known are " + keys.joined(separator: ", "))
    }
  }

  private static func time(
    _ key: String, _ table: TOMLTable
  ) throws(Unreadable) -> Duration? {
    guard let value = table[key] else { return nil }
    guard let words = value.string, let time = Duration(words: words) else {
      throw Unreadable(description: "\(key) is a time such as \"500ms\", \"2s\" or \"1m\"")
    }
    return time
  }

  private static func fault(_ words: String) throws(Unreadable) -> Fault {
    do {
      return try FaultWords.fault(words)
    } catch {
      throw Unreadable(description: error.description)
    }
  }

  private static func missing(_ key: String) -> Unreadable {
    Unreadable(description: "\(key) is missing")
  }

  private static func unknown(_ key: String, _ known: String) -> Unreadable {
    Unreadable(description: "there is no “\(key)”; \(known)")
  }
}
