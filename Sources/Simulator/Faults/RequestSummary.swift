/// What a request is about, as far as faults look at it.
struct RequestSummary: Sendable {
  let path: String
  let isCometD: Bool
  /// The channels of its messages, or its `operationName`.
  let names: [String]

  init(_ request: HTTPRequest) {
    path = request.path
    isCometD = request.isForCometD
    let body = request.body.isEmpty ? nil : request.json
    names =
      isCometD
      ? body?.elements.compactMap { $0["channel"]?.string } ?? []
      : [body?["operationName"]?.string].compactMap { $0 }
  }
}
