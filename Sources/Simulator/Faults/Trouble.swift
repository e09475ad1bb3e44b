import JSON

/// What is still to go wrong, as a value.
struct Trouble: Sendable {
  /// Treatments that wait for the requests they are aimed at, the oldest first.
  private(set) var armed: [(treatment: Fault.Treatment, aim: Aim, left: Int)] = []
  private(set) var muddles: [(muddle: Fault.Muddle, left: Int)] = []
  private(set) var dialects: Set<Fault.Dialect> = []
  private(set) var rivals = 0
  /// Notifications that wait to be told in reverse order.
  private var gathered: [Notification] = []

  static let mostArmed = 200

  mutating func take(_ fault: Fault) {
    switch fault {
    case .answers(let treatment, let aim, let count):
      if armed.count >= Trouble.mostArmed { armed.removeFirst() }
      armed.append((treatment, aim, count))
    case .notifications(let muddle, let count):
      if muddles.count >= Trouble.mostArmed { muddles.removeFirst() }
      muddles.append((muddle, count))
    case .dialect(let dialect, true): dialects.insert(dialect)
    case .dialect(let dialect, false): dialects.remove(dialect)
    case .rivals(let count): rivals = min(rivals + count, FaultWords.mostCount)
    case .strike, .multipleClients, .heal: break
    }
  }

  /// Another agent is faster, once.
  mutating func takeRival() -> Bool {
    guard rivals > 0 else { return false }
    rivals -= 1
    return true
  }

  // MARK: Answers

  /// What happens instead of doing what is asked for.
  mutating func before(_ asked: Asked) -> Fault.Treatment? {
    takeTreatment { $0.treatment.comesBefore && $0.aim.meets(asked) }
  }

  /// What happens to the answer of what was done.
  mutating func after(_ asked: Asked) -> Fault.Treatment? {
    takeTreatment { !$0.treatment.comesBefore && $0.aim.meets(asked) }
  }

  private mutating func takeTreatment(
    where isMeant: ((treatment: Fault.Treatment, aim: Aim, left: Int)) -> Bool
  ) -> Fault.Treatment? {
    guard let index = armed.firstIndex(where: isMeant) else { return nil }
    let treatment = armed[index].treatment
    armed[index].left -= 1
    if armed[index].left == 0 { armed.remove(at: index) }
    return treatment
  }

  // MARK: Notifications

  /// Those to be told now, in this order.
  mutating func muddled(_ notification: Notification) -> [Notification] {
    guard let first = muddles.first else { return [notification] }
    muddles[0].left -= 1
    let isLast = muddles[0].left == 0
    if isLast { muddles.removeFirst() }
    switch first.muddle {
    case .duplicate: return [notification, notification]
    case .swallow: return []
    case .reverse:
      gathered.append(notification)
      return isLast ? release() : []
    }
  }

  var isGathering: Bool { !gathered.isEmpty }

  /// What was gathered, the last first; no more is waited for.
  mutating func release() -> [Notification] {
    defer { gathered = [] }
    if isGathering, muddles.first?.muddle == .reverse, muddles[0].left > 0 {
      muddles.removeFirst()
    }
    return gathered.reversed()
  }
}

extension Trouble {
  /// What is still to come, in the words of the faults that brought it.
  var active: [String] {
    let faults: [Fault] =
      armed.map { .answers($0.treatment, $0.aim, count: $0.left) }
      + muddles.map { .notifications($0.muddle, count: $0.left) }
      + (rivals > 0 ? [.rivals(count: rivals)] : [])
      + dialects.sorted { $0.rawValue < $1.rawValue }.map { .dialect($0, true) }
    return faults.map(\.words)
  }
}
