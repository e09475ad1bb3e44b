import Glibc

/// Debian's nginx with TLS on a port that the system chose; it ends with the object.
package final class Nginx: Sendable {
  package let port: Int
  private let directory: TemporaryDirectory
  private let process: pid_t

  /// What nginx is told about the server. All else is as nginx has it by itself.
  package struct Configuration: Sendable {
    package var identity: CertificateAuthority.Identity
    /// What it does with a request.
    package var location = "return 200 hello;"
    package var protocols = "TLSv1.2 TLSv1.3"
    /// More lines for the server.
    package var extraDirectives = ""

    package init(_ identity: CertificateAuthority.Identity) { self.identity = identity }

    /// Hands everything on to a plain server, as an installation would.
    package static func proxy(to url: String, as identity: CertificateAuthority.Identity) -> Self {
      var configuration = Configuration(identity)
      configuration.location = "proxy_pass \(url);"
      return configuration
    }
  }

  /// The socket listens before nginx begins, which takes it over as it does from an older nginx, so
  /// that the port is free for certain and the first request need not wait for anything.
  package init(_ configuration: Configuration) throws(LoopbackError) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    defer { close(listener) }
    port = bindToLoopback(listener)
    listen(listener, 64)
    _ = fcntl(listener, F_SETFL, O_NONBLOCK)
    directory = try TemporaryDirectory()
    let file = try directory.write(
      "nginx.conf", Self.configurationText(configuration, port: port, directory: directory.path))
    process = try Self.start(
      ["/usr/sbin/nginx", "-p", directory.path, "-c", file, "-e", "\(directory.path)/error.log"],
      listener: listener)
  }

  deinit {
    // The first signal to the master, so that it takes its worker along.
    kill(process, SIGTERM)
    waitpid(process, nil, 0)
  }

  package func url(_ path: String = "", host: String = "localhost") -> String {
    "https://\(host):\(port)\(path)"
  }

  private static func configurationText(
    _ configuration: Configuration, port: Int, directory: String
  ) -> String {
    let temporary = ["client_body", "proxy", "fastcgi", "scgi", "uwsgi"].map {
      "\($0)_temp_path \(directory)/\($0);"
    }
    return """
      daemon off;
      \(getuid() == 0 ? "user root;" : "")
      worker_processes 1;
      pid \(directory)/nginx.pid;
      events {}
      http {
        access_log off;
        \(temporary.joined(separator: "\n"))
        server {
          listen 127.0.0.1:\(port) ssl;
          ssl_certificate \(configuration.identity.certificate);
          ssl_certificate_key \(configuration.identity.key);
          ssl_protocols \(configuration.protocols);
          \(configuration.extraDirectives)
          location / { \(configuration.location) }
        }
      }
      """
  }

  private static func start(_ arguments: [String], listener: Int32) throws(LoopbackError) -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for standard in Int32(0)...2 {
      posix_spawn_file_actions_addopen(&files, standard, "/dev/null", O_RDWR, 0)
    }
    posix_spawn_file_actions_adddup2(&files, listener, 3)
    // Nothing else of ours may stay open in there.
    for other in Int32(4)..<1024 { posix_spawn_file_actions_addclose(&files, other) }
    let words = arguments.map { strdup($0) } + [nil]
    let variables = [strdup("NGINX=3;"), strdup("PATH=/usr/bin:/bin"), nil]
    defer { for pointer in words + variables { free(pointer) } }
    var process = pid_t()
    let failure = posix_spawn(&process, arguments[0], &files, nil, words, variables)
    guard failure == 0 else {
      throw LoopbackError("There is no \(arguments[0]). Run .ci/install tests.")
    }
    return process
  }
}
