import JSON

/// Another user of the contact centre, as far as something can be given to them.
package struct User: Sendable, Equatable, Identifiable {
  package let id: String
  package let userName: String
  /// First and last name, where the server tells them; else the user name.
  package let fullName: String
  /// The server's own address of the user: what `Transfer` asks for. [D:EmailTransfer]
  package let uri: String

  init?(_ resource: JSONView) {
    guard let id = resource["id"]?.string, !id.isEmpty else { return nil }
    let userName = resource["userName"]?.string ?? id
    let names = ["firstName", "lastName"].compactMap { resource[$0]?.string }
      .filter { !$0.isEmpty }
    (self.id, self.userName) = (id, userName)
    fullName = names.isEmpty ? userName : names.joined(separator: " ")
    uri = resource["uri"]?.string ?? "/api/v2/users/\(id.percentEncoded)"
  }
}

extension APIResponse {
  /// The users of a list, in the server's order.
  package var users: [User] { root["users"]?.elements.compactMap(User.init) ?? [] }
}
