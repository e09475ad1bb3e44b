/// Why a screen can't be drawn anew in its source.
enum RecordingFailure: Error, Equatable, CustomStringConvertible {
  case unreadable(String)
  case unwritable(String)
  case noName
  case undeclared(String)
  case notDrawn(file: String)

  var description: String {
    switch self {
    case .unreadable(let file): "\(file) can't be read"
    case .unwritable(let file): "\(file) can't be written"
    case .noName: "the call names no snapshot"
    case .undeclared(let name): "no file of Snapshots declares \(name)"
    case .notDrawn(let file):
      "\(file) has no such screen: it was changed after the build, or none is drawn for this size"
    }
  }
}
