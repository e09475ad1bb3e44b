/// A user's name and password; printing it shows the name only.
package struct Credentials: Sendable, CustomStringConvertible, CustomReflectable {
  package var user: String
  package var password: String

  package init(user: String, password: String) {
    self.user = user
    self.password = password
  }

  package var description: String { user }
  package var customMirror: Mirror { Mirror(self, children: ["user": user]) }
}
