import Glibc
import HTTP
import Testing

@Suite("A server that must prove who it is", .timeLimit(.minutes(1)))
struct CertificateTests {
  @Test("a certificate that nobody known has signed is refused")
  func selfSigned() async throws {
    let server = try #require(TLSServer())
    let error = await Client().error(Request(.get, "https://localhost:\(server.port)/"))
    guard case .certificate(let name, let detail) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(name == "localhost:\(server.port)")
    #expect(detail.contains("certificate"))
  }

  @Test("a certificate of a configured authority is taken, for its own name only")
  func authority() async throws {
    let server = try #require(TLSServer())
    let client = Client(access: ServerAccess(caFile: server.certificateFile))
    let response = await client.response(Request(.get, "https://localhost:\(server.port)/"))
    #expect(response?.status == 200)
    let error = await client.error(Request(.get, "https://127.0.0.1:\(server.port)/"))
    guard case .certificate = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("TLS before 1.2 is refused")
  func oldVersion() async throws {
    let server = try #require(TLSServer("-tls1_1", "-cipher", "ALL:@SECLEVEL=0"))
    let client = Client(access: ServerAccess(caFile: server.certificateFile))
    let error = await client.error(Request(.get, "https://localhost:\(server.port)/"))
    guard case .tls = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("plain HTTP where TLS is expected is said so")
  func plain() async throws {
    let server = LoopbackServer { peer in
      _ = peer.read()
      peer.answer(400)
    }
    let error = await Client().error(Request(.get, "https://127.0.0.1:\(server.port)/"))
    guard case .tls = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("a file of authorities that can't be read is said so")
  func missingFile() async throws {
    let server = try #require(TLSServer())
    let client = Client(access: ServerAccess(caFile: "/nonexistent/authorities.pem"))
    let error = await client.error(Request(.get, "https://localhost:\(server.port)/"))
    guard case .tls(_, let detail, .authorities) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(detail.contains("/nonexistent/authorities.pem"))
    #expect(error?.description.contains("check the file after --ca-file") == true)
    #expect(error?.description.contains("TLS 1.2") == false)
  }
}

/// OpenSSL's own server with a new certificate for `localhost`, on a free port; ends with the object.
private final class TLSServer {
  let port: Int
  let certificateFile: String
  private let folder: String
  private let process: pid_t

  init?(_ options: String...) {
    var template = Array("/tmp/tls-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    certificateFile = folder + "/certificate.pem"
    let keyFile = folder + "/key.pem"
    _ = output(
      of: "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
        + " -addext subjectAltName=DNS:localhost -keyout \(keyFile) -out \(certificateFile) 2>&1")
    let arguments =
      [
        "openssl", "s_server", "-www", "-accept", "127.0.0.1:0", "-key", keyFile, "-cert",
        certificateFile,
      ]
    guard let started = start(arguments + options) else { return nil }
    (process, port) = started
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    for name in ["/key.pem", "/certificate.pem", ""] { remove(folder + name) }
  }
}

/// Starts the server and reads its port from the line "ACCEPT 127.0.0.1:40113".
private func start(_ arguments: [String]) -> (pid_t, Int)? {
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
