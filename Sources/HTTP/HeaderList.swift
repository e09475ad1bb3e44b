import CCurl

/// Header lines for a request. Frees once; must outlive the transfer.
struct HeaderList: ~Copyable {
  private(set) var pointer: UnsafeMutablePointer<curl_slist>?

  mutating func append(_ line: String) {
    // NULL, when there is no memory, leaves the list as it was.
    if let longer = curl_slist_append(pointer, line) { pointer = longer }
  }

  deinit { curl_slist_free_all(pointer) }
}
