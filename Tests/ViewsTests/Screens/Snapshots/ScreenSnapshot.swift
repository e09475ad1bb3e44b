import Terminal

/// Screens drawn at each size.
enum ScreenSnapshot {
  static let sizes = [
    Size(columns: 40, rows: 10), Size(columns: 60, rows: 20), Size(columns: 80, rows: 24),
    Size(columns: 110, rows: 32), Size(columns: 160, rows: 45),
  ]
}
