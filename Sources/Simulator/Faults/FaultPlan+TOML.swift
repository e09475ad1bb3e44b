import TOMLFile
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
  package struct ParseError: Error, CustomStringConvertible {
    /// A sentence for people, without its beginning.
    package let description: String
  }

  /// The longest file that is read, in bytes.
  package static let maxBytes = 65_536

  private static let weightRange = 1...1_000

  /// Reads the text of a file.
  package init(toml: String) throws(ParseError) {
    let table = try FaultPlan.parse(toml)
    for key in table.keys {
      switch key {
      case "seed": seed = try FaultPlan.seed(table[key])
      case "at": scheduled = try FaultPlan.tables(key, table, FaultPlan.scheduledFault)
      case "every": periodic = try FaultPlan.tables(key, table, FaultPlan.periodicFaults)
      default: throw FaultPlan.unknownKey(key, "a plan knows seed, [[at]] and [[every]]")
      }
    }
  }

  private static func parse(_ toml: String) throws(ParseError) -> TOMLTable {
    do throws(BoundedTOMLError) {
      return try BoundedTOML.parse(toml, maxBytes: maxBytes)
    } catch .tooLong(_) {
      throw ParseError(description: "it is longer than 64 KiB")
    } catch .malformed(let line, let message) {
      throw ParseError(description: "line \(line) is not TOML: \(message)")
    } catch {
      throw ParseError(description: "it has more dots and brackets than any plan needs")
    }
  }

  private static func seed(_ value: (any TOMLValueConvertible)?) throws(ParseError) -> UInt64 {
    guard let number = value?.int, number >= 0 else {
      throw ParseError(description: "the seed is a number from 0 on")
    }
    return UInt64(number)
  }

  private static func tables<Entry>(
    _ key: String, _ table: TOMLTable, _ read: (TOMLTable) throws(ParseError) -> Entry
  ) throws(ParseError) -> [Entry] {
    guard let array = table[key]?.array else {
      throw ParseError(description: "“\(key)” is written as [[\(key)]]")
    }
    var entries: [Entry] = []
    for (index, value) in array.enumerated() {
      do throws(ParseError) {
        guard let table = value.table else { throw ParseError(description: "it is no table") }
        entries.append(try read(table))
      } catch {
        throw ParseError(description: "[[\(key)]] number \(index + 1): \(error)")
      }
    }
    return entries
  }

  private static func scheduledFault(_ table: TOMLTable) throws(ParseError) -> ScheduledFault {
    try requireKnownKeys(["time", "fault"], in: table)
    guard let time = try duration("time", table) else { throw missingKey("time") }
    guard let text = table["fault"]?.string else { throw missingKey("fault") }
    return ScheduledFault(time: time, fault: try fault(text))
  }

  private static func periodicFaults(_ table: TOMLTable) throws(ParseError) -> PeriodicFaults {
    try requireKnownKeys(["period", "from", "until", "one-of"], in: table)
    guard let period = try duration("period", table) else { throw missingKey("period") }
    guard period >= .milliseconds(1) else {
      throw ParseError(description: "the period is 1ms at the least")
    }
    guard let faults = table["one-of"]?.table, !faults.isEmpty else { throw missingKey("one-of") }
    var choices: [(fault: Fault, weight: Int)] = []
    for text in faults.keys.sorted() {
      guard let weight = faults[text]?.int, weightRange.contains(weight) else {
        throw ParseError(description: "the weight of “\(text)” is a number from 1 to 1000")
      }
      choices.append((try fault(text), weight))
    }
    return PeriodicFaults(
      period: period, from: try duration("from", table) ?? period,
      until: try duration("until", table),
      choices: choices)
  }

  private static func requireKnownKeys(_ keys: [String], in table: TOMLTable) throws(ParseError) {
    for key in table.keys where !keys.contains(key) {
      throw unknownKey(key, "known are " + keys.joined(separator: ", "))
    }
  }

  private static func duration(
    _ key: String, _ table: TOMLTable
  ) throws(ParseError) -> Duration? {
    guard let value = table[key] else { return nil }
    guard let text = value.string, let time = Duration(faultSyntax: text) else {
      throw ParseError(description: "\(key) is a time such as \"500ms\", \"2s\" or \"1m\"")
    }
    return time
  }

  private static func fault(_ text: String) throws(ParseError) -> Fault {
    do {
      return try FaultSyntax.parse(text)
    } catch {
      throw ParseError(description: error.description)
    }
  }

  private static func missingKey(_ key: String) -> ParseError {
    ParseError(description: "\(key) is missing")
  }

  private static func unknownKey(_ key: String, _ known: String) -> ParseError {
    ParseError(description: "there is no “\(key)”; \(known)")
  }
}
