import JSON

/// An HTTP answer, before it is written.
struct HTTPResponse: Sendable {
  var status = 200
  var contentType = "application/json;charset=UTF-8"
  var headers: [(name: String, value: String)] = []
  var body: [UInt8] = []
}

extension HTTPResponse {
  init(_ apiResponse: APIResponse) {
    self.init(status: apiResponse.status, body: apiResponse.body.bytes)
    if let allowed = apiResponse.allowedMethods { headers.append(("Allow", allowed)) }
  }
}
