// How workbins look in answers.
extension Workbin {
  /// The header, without contents. Where another agent's contents are meant, its address says so.
  /// [D:WorkbinGetWorkbinsSubUser]
  func resource(of user: Agent? = nil) -> JSONObject {
    var fields = JSONObject()
    fields[nameKey] = name.json
    fields["id"] = id.json
    fields["displayName"] = displayName.json
    let owner = user.map { "users/\($0.id)/" } ?? ""
    fields["uri"] = "\(API.externalURL)/\(owner)workbins/\(id)".json
    fields["type"] = ownerType.rawValue.json
    return fields
  }
}
