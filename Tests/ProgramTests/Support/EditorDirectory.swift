import Loopback

/// A directory of the test's own with an editor in it: a script whose last argument is the file.
struct EditorDirectory {
  private let directory: TemporaryDirectory
  var path: String { directory.path }

  init(editor script: String) throws {
    directory = try TemporaryDirectory()
    try directory.write("editor", "#!/bin/sh\nfor file; do :; done\n" + script, mode: 0o700)
  }

  /// What is left beside the editor.
  var leftoverFiles: [String] { directory.names("").filter { $0 != "editor" } }

  /// Where `workbin` finds the editor, and makes its files.
  var environment: [String: String] {
    ["VISUAL": path + "/editor --wait", "XDG_RUNTIME_DIR": path]
  }
}
