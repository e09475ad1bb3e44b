import JSON

/// What the API answers to a request, and what the world has to tell because of it.
struct APIResponse: Sendable {
  var status = 200
  var body: JSONValue
  var notifications: [Notification] = []
  /// The methods that the resource knows, when the request used another one.
  var allowedMethods: String?
  /// The HTTP session is over with this answer.
  var endsSession = false

  init(_ fields: JSONObject = JSONObject(), notifications: [Notification] = []) {
    var envelope: JSONObject = ["statusCode": 0]
    envelope.merge(fields)
    body = envelope.json
    self.notifications = notifications
  }

  init(status: Int = 200, _ error: APIError) {
    self.status = status
    body = [
      "statusCode": .int(error.statusCode), "statusMessage": .string(error.message),
    ]
  }

  /// The answer to an operation whose outcome comes later.
  init(referenceID: Int, _ notifications: [Notification]) {
    self.init(["referenceId": .int(referenceID)], notifications: notifications)
  }
}
