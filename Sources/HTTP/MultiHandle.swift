import CCurl

/// All transfers in progress and their connections. Frees once.
struct MultiHandle: ~Copyable {
  let pointer: UnsafeMutableRawPointer

  init?() {
    guard let pointer = curl_multi_init() else { return nil }
    self.pointer = pointer
  }

  deinit { curl_multi_cleanup(pointer) }
}
