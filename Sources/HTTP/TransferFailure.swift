import CCurl
import Glibc

/// What libcurl says about a transfer that failed, and what that means to a person.
struct TransferFailure {
  let outcome: CURLcode
  let detail: String
  let server: String
  let refusal: Answer.Refusal?
  let limit: Int
  let timeout: Duration
  let connectTimeout: Duration
  let wasConnected: Bool
  let systemError: Int32

  var error: TransportError {
    switch refusal {
    case .bodyTooLarge: .answerTooLarge(server: server, limit: limit)
    case .headersTooLarge: .other(server: server, detail: "the answer's header is too large")
    case nil: errorOfOutcome
    }
  }

  private var errorOfOutcome: TransportError {
    switch outcome {
    case CURLE_URL_MALFORMAT: .badURL("…", detail: detail)
    case CURLE_COULDNT_RESOLVE_HOST: .unresolvedHost(server: server)
    case CURLE_COULDNT_CONNECT: connectError
    case CURLE_OPERATION_TIMEDOUT: timeoutError
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR:
      .certificate(server: server, detail: detail)
    case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_ENGINE_INITFAILED:
      .tls(server: server, detail: detail)
    case CURLE_SSL_CACERT_BADFILE: .tls(server: server, detail: detail, fault: .authorities)
    case CURLE_FILESIZE_EXCEEDED: .answerTooLarge(server: server, limit: limit)
    case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR:
      .cutShort(server: server, detail: detail)
    case CURLE_BAD_CONTENT_ENCODING: .badEncoding(server: server)
    default: .other(server: server, detail: detail)
    }
  }

  private var connectError: TransportError {
    switch systemError {
    case ECONNREFUSED: .refused(server: server)
    case ETIMEDOUT: .connectionTimedOut(server: server, after: connectTimeout)
    default: .unreachable(server: server, detail: detail)
    }
  }

  private var timeoutError: TransportError {
    wasConnected
      ? .timedOut(server: server, after: timeout)
      : .connectionTimedOut(server: server, after: connectTimeout)
  }
}
