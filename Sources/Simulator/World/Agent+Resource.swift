import JSON

// How agents and their channels look in answers and notifications.
extension Agent {
  var uri: String { "\(API.externalURL)/users/\(id)" }

  var resource: JSONObject {
    [
      "id": id.json, "userName": userName.json, "firstName": firstName.json,
      "lastName": lastName.json, "emailAddress": "\(userName)@example.test".json,
      "uri": uri.json,
    ]
  }

  var channelsResource: JSONValue {
    .array(session?.channels.map(\.resource) ?? [])
  }
}

extension Agent.Channel {
  var resource: JSONValue {
    [
      "channel": name.json,
      "userState": [
        "id": state.name.json, "displayName": state.displayName.json,
        "state": state.baseState.json,
      ],
    ]
  }
}
