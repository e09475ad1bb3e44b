import JSON

extension Interaction {
  /// Its own address, as the server writes it where it does.
  package var address: String {
    resource["uri"]?.string ?? "/api/v2/me/\(collectionPath)/\(id.percentEncoded)"
  }

  /// Where it stands below `/me`: open media by its medium's own name. [D:OpenMediaAPIAccept]
  var collectionPath: String {
    guard medium.hasOwnName, let type = resource["mediaType"]?.string else {
      return medium.collection.percentEncoded
    }
    return "openmedia/\(type.percentEncoded)"
  }
}
