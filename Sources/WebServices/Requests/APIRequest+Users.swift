extension APIRequest {
  /// All users. [D:UsersAPI 8.5.1]
  package static let users = APIRequest.get("/users?fields=*")
}
