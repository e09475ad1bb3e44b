extension APIRequest {
  /// All users. [INF: `GET /users/{id}` is documented, the list is not]
  package static let users = APIRequest.get("/users?fields=*")
}
