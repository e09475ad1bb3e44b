/// Why a request was not carried out: a statusCode of the API and words for people.
struct APIError: Error {
  var statusCode: Int
  var message: String

  static func missing(_ parameter: String) -> APIError {
    APIError(statusCode: 1, message: "The required parameter \(parameter) is missing")
  }

  static func invalid(_ message: String) -> APIError {
    APIError(statusCode: 2, message: message)
  }

  static func forbidden(_ message: String) -> APIError {
    APIError(statusCode: 3, message: message)
  }

  static func notPermitted(_ message: String) -> APIError {
    APIError(statusCode: 5, message: message)
  }

  static func notFound(_ message: String) -> APIError {
    APIError(statusCode: 6, message: message)
  }

  static func notAcceptable(_ message: String) -> APIError {
    APIError(statusCode: 10, message: message)
  }
}
