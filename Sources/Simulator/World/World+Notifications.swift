import JSON

// The notifications, with the keys of the samples and in their order. [S; D: all samples]
extension World {
  enum WorkbinAction: String {
    case added = "ItemAdded"
    case removed = "ItemRemoved"
  }

  func statusChange(of item: Interaction, for agent: String, _ referenceID: Int?) -> Notification {
    notification(of: item, for: agent, "StatusChange", referenceID)
  }

  func notification(
    of item: Interaction, for agent: String, _ type: String, _ referenceID: Int?
  ) -> Notification {
    var data = JSONObject()
    data[item.medium.payloadKey] = item.eventResource(agent: agents[agent])
    data["referenceId"] = referenceID.map(JSONValue.int)
    data["notificationType"] = .string(type)
    data["messageType"] = .string(item.medium.messageType)
    return Notification(agent: agent, channel: item.medium.topic, data: data.json)
  }

  /// What was said last in a chat; the whole conversation when it is accepted.
  /// [D:ChatMessageType, ChatAccept]
  func messageLogUpdate(
    of item: Interaction, last count: Int = Interaction.maxChatEventCount, for agent: String,
    _ referenceID: Int?
  ) -> Notification {
    var data: JSONObject = ["messageType": "MessageLogUpdated", "notificationType": "NewMessages"]
    data["referenceId"] = referenceID.map(JSONValue.int)
    data["chatUri"] = "\(API.externalURL)/chats/\(item.id)".json
    data["chatPath"] = "/chats/\(item.id)".json
    data["messages"] = item.messagesResource(last: count)
    return Notification(agent: agent, channel: item.medium.topic, data: data.json)
  }

  /// An operation that was accepted and then failed.
  func errorNotification(
    of item: Interaction, _ message: String, for agent: String, _ referenceID: Int?
  ) -> Notification {
    var data = JSONObject()
    data[item.medium.payloadKey] = ["id": .string(item.id)]
    data["referenceId"] = referenceID.map(JSONValue.int)
    data["errorMessage"] = .string(message)
    data["notificationType"] = "Error"
    data["messageType"] = .string(item.medium.messageType)
    return Notification(agent: agent, channel: item.medium.topic, data: data.json)
  }

  /// Tells all who watch the workbin. The one who caused it finds the request's referenceId.
  func workbinNotifications(
    _ action: WorkbinAction, _ item: Interaction, _ partition: Workbin.Partition,
    by agent: String? = nil,
    _ referenceID: Int? = nil
  ) -> [Notification] {
    let subscribers = subscriptions.filter { $0.partition == partition }
    let isShared = sharesReferenceIDs && workbin(partition.workbin)?.ownerType != .agent
    return subscribers.sorted { $0.agent < $1.agent }.map { subscription in
      var data = JSONObject()
      data["messageType"] = "WorkbinStateChangeMessage"
      data["action"] = .string(action.rawValue)
      data["id"] = .string(partition.workbin)
      data.setOwner(subscription.ownerQualifier)
      data[item.medium.stateResourceKey] = item.workbinResource(
        ownerType: workbin(partition.workbin)?.ownerType)
      data["referenceId"] =
        subscription.agent == agent || isShared ? referenceID.map(JSONValue.int) : nil
      return Notification(
        agent: subscription.agent, channel: "/v2/me/workbins", data: data.json)
    }
  }

  mutating func subscribe(_ subscription: Subscription, referenceID: Int) -> [Notification] {
    subscriptions.insert(subscription)
    return [subscriptionNotification(to: subscription, "Subscribed", referenceID)]
  }

  mutating func unsubscribe(_ subscription: Subscription, referenceID: Int) -> [Notification] {
    let known = subscriptions.remove(subscription) != nil
    return [
      subscriptionNotification(
        to: subscription, known ? "Unsubscribed" : "RequestFailed", referenceID)
    ]
  }

  private func subscriptionNotification(
    to subscription: Subscription, _ state: String, _ referenceID: Int
  ) -> Notification {
    var data = JSONObject()
    data["messageType"] = "WorkbinSubscriptionStateChangeMessage"
    data["stateResource"] = .string(state)
    data["id"] = .string(subscription.partition.workbin)
    data.setOwner(subscription.ownerQualifier)
    data["referenceId"] = .int(referenceID)
    return Notification(agent: subscription.agent, channel: "/v2/me/workbins", data: data.json)
  }
}

extension JSONObject {
  fileprivate mutating func setOwner(_ qualifier: Workbin.OwnerQualifier) {
    switch qualifier {
    case .implicit: break
    case .agentGroup(let name): self["agentGroup"] = .string(name)
    case .placeGroup(let name): self["placeGroup"] = .string(name)
    case .user(let id): self["workbinUserId"] = .string(id)
    }
  }
}
