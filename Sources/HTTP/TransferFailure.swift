import CCurl
import Glibc

/// What libcurl says about a transfer that failed, and what that means to a person.
struct TransferFailure {
  let code: CURLcode
  let detail: String
  let origin: Origin
  let overflow: ResponseAccumulator.Overflow?
  let maxBodyBytes: Int
  let timeout: Duration
  let connectTimeout: Duration
  let wasConnected: Bool
  let systemError: Int32
  /// OpenSSL's word about the server's certificate: X509_V_ERR_…
  let verifyResult: Int
  /// A proxy's answer when it was asked for a tunnel; 0: none was asked.
  let proxyStatus: Int

  private var server: String { origin.server }

  var error: TransportError {
    switch overflow {
    case .bodyTooLarge: .responseTooLarge(server: server, maxBytes: maxBodyBytes)
    case .headersTooLarge: .other(server: server, detail: "the answer's header is too large")
    case nil: errorForCode
    }
  }

  private var errorForCode: TransportError {
    switch code {
    case CURLE_URL_MALFORMAT: .badURL("…", detail: detail)
    case CURLE_COULDNT_RESOLVE_HOST: .unresolvedHost(server: server)
    case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: .proxy(server: server, detail: detail)
    case CURLE_COULDNT_CONNECT: connectError
    case CURLE_OPERATION_TIMEDOUT: timeoutError
    case CURLE_FILESIZE_EXCEEDED: .responseTooLarge(server: server, maxBytes: maxBodyBytes)
    case CURLE_RECV_ERROR where proxyStatus >= 300: .proxy(server: server, detail: detail)
    case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR:
      clientCertificateRequired ?? .incompleteResponse(server: server, detail: detail)
    case CURLE_BAD_CONTENT_ENCODING: .badContentEncoding(server: server)
    default: tlsError ?? .other(server: server, detail: detail)
    }
  }

  private var tlsError: TransportError? {
    switch code {
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR:
      .certificate(server: server, detail: detail, problem: certificateProblem)
    case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_INVALIDCERTSTATUS,
      CURLE_SSL_ENGINE_INITFAILED:
      clientCertificateRequired ?? .tls(server: server, detail: detail)
    case CURLE_SSL_CLIENTCERT:
      .tls(server: server, detail: detail, problem: .clientCertificateRequired)
    case CURLE_SSL_CERTPROBLEM: .tls(server: server, detail: detail, problem: .clientCertificate)
    case CURLE_SSL_CACERT_BADFILE: .tls(server: server, detail: detail, problem: .caFile)
    default: nil
    }
  }

  /// The alerts by which a server ends a connection over the client's certificate. With TLS 1.3 they
  /// come after the handshake, when the answer is awaited. (RFC 8446, 4.4.2.4 and 6.2)
  private var clientCertificateRequired: TransportError? {
    let alerts = ["certificate required", "unknown ca", "bad certificate", "certificate expired"]
    guard alerts.contains(where: { detail.contains("alert \($0)") }) else { return nil }
    return .tls(server: server, detail: detail, problem: .clientCertificateRequired)
  }

  /// The numbers are those of openssl/x509_vfy.h. libcurl itself compares the name, and does so before
  /// it asks for OpenSSL's word, which is 1 until then.
  private var certificateProblem: TransportError.CertificateProblem {
    switch verifyResult {
    case 0, 1: .nameMismatch
    case 9, 10: .outsideValidity
    default: .untrustedIssuer
    }
  }

  private var connectError: TransportError {
    // libcurl names whom it tried, and that is the proxy where there is one.
    if detail.hasPrefix("Failed to connect to "), !detail.contains(" to \(unbracketedHost) port ") {
      return .proxy(server: server, detail: detail)
    }
    return switch systemError {
    case ECONNREFUSED: .connectionRefused(server: server)
    case ETIMEDOUT: .connectionTimedOut(server: server, after: connectTimeout)
    default: .unreachable(server: server, detail: detail)
    }
  }

  private var unbracketedHost: Substring {
    origin.host.hasPrefix("[") ? origin.host.dropFirst().dropLast() : origin.host[...]
  }

  private var timeoutError: TransportError {
    wasConnected
      ? .timedOut(server: server, after: timeout)
      : .connectionTimedOut(server: server, after: connectTimeout)
  }
}
