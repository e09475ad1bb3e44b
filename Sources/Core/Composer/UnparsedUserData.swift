/// A file of userData that can't be read, and the values that it began from.
struct UnparsedUserData: Sendable {
  let base: UserDataForm
  let text: String
}
