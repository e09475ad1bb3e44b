import Text
import Themes

extension Theme {
  /// A theme that is compiled in, or that of a file.
  static func named(
    _ name: String, as kind: BoundedFile.Kind = .ready
  ) throws(CommandError) -> Theme {
    if let builtIn = Theme.builtIn(name) { return builtIn }
    guard name.contains(where: { $0 == "/" }) || name.hasSuffix(".toml") else {
      throw .usage(
        "there is no theme “\(name)”. Try one of: "
          + Theme.builtIn.joined(separator: ", ") + ", or name a .toml file")
    }
    let text = try BoundedFile.text(ofThe: "theme", at: name, maxBytes: maxFileBytes, as: kind)
    do {
      return try Theme(parsing: text, named: name)
    } catch {
      throw .usage(error.message.string)
    }
  }

  /// A theme is small; what is larger than this is none, in bytes.
  private static let maxFileBytes = 64 << 10
}
