/// Where things stand.
enum ProjectPaths {
  /// The folder of this suite.
  static let tests = "/" + "\(#filePath)".split(separator: "/").dropLast().joined(separator: "/")

  /// What `.ci/install tests` has put aside.
  static let python =
    "/" + tests.split(separator: "/").dropLast(2).joined(separator: "/")
    + "/.build-peers/venv/bin/python3"
}
