import Glibc

/// OpenSSL's own server on a free port, which ends the handshake when the client shows no certificate
/// of the authority; nginx would answer with a page. It ends with the object.
package final class OpenSSLServer: Sendable {
  package let port: Int
  private let process: pid_t

  package init(
    _ identity: CertificateAuthority.Identity, wantsCertificateOf authority: String, version: String
  ) throws(LoopbackError) {
    let started = startAndReadPort([
      "openssl", "s_server", "-www", "-accept", "127.0.0.1:0", "-\(version)",
      "-cert", identity.certificate, "-key", identity.key,
      "-Verify", "1", "-verify_return_error", "-CAfile", authority,
    ])
    guard let started else { throw LoopbackError("openssl does not serve") }
    (process, port) = started
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }
}

/// Starts the server and reads its port from the line "ACCEPT 127.0.0.1:40113".
private func startAndReadPort(_ arguments: [String]) -> (pid_t, Int)? {
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0 else { return nil }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
  posix_spawn_file_actions_addclose(&actions, ends[0])
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  defer { posix_spawn_file_actions_destroy(&actions) }
  var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var process = pid_t()
  let failure = posix_spawnp(&process, "openssl", &actions, nil, &words, environ)
  close(ends[1])
  guard failure == 0, let lines = fdopen(ends[0], "r") else { return nil }
  // The server goes on writing to nobody: it prints nothing else that matters.
  var line = [CChar](repeating: 0, count: 300)
  while fgets(&line, Int32(line.count), lines) != nil {
    let text = String(
      decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if text.hasPrefix("ACCEPT "), let port = Int(text.split(separator: ":").last?.dropLast() ?? "")
    {
      return (process, port)
    }
  }
  return nil
}
