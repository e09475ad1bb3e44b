/// Faye's control address.
extension RecordingClient {
  /// Has the server publish `{}`, several times with a running number `n`.
  func publish(_ channel: String, times: Int = 1, on server: String) {
    thread.send(.post(server + "/ctl/publish?channel=\(channel)&times=\(times)"))
  }

  /// Has the server forget all its clients.
  func dropAllSessions(on server: String) { thread.send(.post(server + "/ctl/remove")) }
}
