import Glibc

/// A directory for a moment that nobody else can look into.
enum PrivateTemporaryDirectory {
  /// Makes one; throws the reason of the last place that was tried.
  static func make() throws(FileError) -> String {
    var problem = FileError.noPrivatePlace
    for parent in parents {
      var template = Array((parent + "/workbin-XXXXXX").utf8CString)
      let directory = template.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
      }
      if let directory { return directory }
      problem = FileError.fromErrno
    }
    throw problem
  }

  /// Removes one, with the files in it; and such directories as an editor may have made there.
  static func remove(_ directory: String, depth: Int = 4) {
    for name in Directory.names(in: directory) where name != "." && name != ".." {
      let path = directory + "/" + name
      if unlink(path) != 0, [EISDIR, EPERM].contains(errno), depth > 0 {
        remove(path, depth: depth - 1)
      }
    }
    rmdir(directory)
  }

  private static var parents: [String] {
    let runtime = getenv("XDG_RUNTIME_DIR").map { String(cString: $0) } ?? ""
    return (isPrivate(runtime) ? [runtime] : []) + [stateDirectory].compactMap { $0 }
  }

  /// As the specification of XDG_RUNTIME_DIR wants it: from the root, ours, and nobody else's.
  private static func isPrivate(_ path: String) -> Bool {
    var facts = stat()
    return path.hasPrefix("/") && stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
      && facts.st_uid == geteuid() && facts.st_mode & 0o077 == 0
  }

  private static var stateDirectory: String? {
    guard let directories = StateDirectory.pathChainFromEnvironment else { return nil }
    for directory in directories { mkdir(directory, 0o700) }
    return directories.last
  }
}
