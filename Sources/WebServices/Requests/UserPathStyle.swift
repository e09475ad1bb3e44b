/// Where another agent's workbins are read. The pages that act on them say `/users/{userId}/…`, the
/// one that reads them leaves `/users` out; which of the two a server knows is found out by asking.
/// [D:WorkbinSupPullIntFromWorkbin, WorkbinGetWorkbinsSubUser; that a GET takes the first too: INF]
package enum UserPathStyle: Sendable, Equatable {
  case users
  case bare

  var prefix: String { self == .users ? "/users" : "" }
}
