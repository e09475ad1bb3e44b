/// Something about the program that the agent sets, with what it is set to.
package enum UserSetting: Sendable, Equatable {
  /// Whether what is new fades.
  case motion(Bool)
  /// How an invitation calls.
  case notify(InvitationAlert.Style)
  /// How times are told.
  case times(TimeFormat)
  /// By name, or by the path of a file.
  case theme(String)
  /// Whether the mouse selects and scrolls.
  case mouse(Bool)
}
