import JSON

// The notifications, with the keys of the reference's samples and in their order.
extension World {
  enum Action: String {
    case added = "ItemAdded"
    case removed = "ItemRemoved"
  }

  func change(of item: Interaction, for agent: String, _ referenceID: Int?) -> Notification {
    notification(of: item, for: agent, "StatusChange", referenceID)
  }

  func notification(
    of item: Interaction, for agent: String, _ type: String, _ referenceID: Int?
  ) -> Notification {
    var data = Fields()
    data[item.medium.payload] = item.eventResource(agent: agents[agent])
    data["referenceId"] = referenceID.map(Tree.int)
    data["notificationType"] = .string(type)
    data["messageType"] = .string(item.medium.messageType)
    return Notification(agent: agent, channel: item.medium.topic, data: data.tree)
  }

  /// The whole conversation of a chat. That it comes when one is accepted is documented, its form is
  /// not. [D:ChatAccept, INF]
  func history(
    of item: Interaction, for agent: String, _ referenceID: Int?
  ) -> Notification {
    var data: Fields = ["chat": item.resource(agent: agents[agent]).tree]
    data["referenceId"] = referenceID.map(Tree.int)
    data["notificationType"] = "MessageLogUpdated"
    data["messageType"] = .string(item.medium.messageType)
    return Notification(agent: agent, channel: item.medium.topic, data: data.tree)
  }

  /// An operation that was accepted and then failed.
  func failure(
    of item: Interaction, _ message: String, for agent: String, _ referenceID: Int?
  ) -> Notification {
    var data = Fields()
    data[item.medium.payload] = ["id": .string(item.id)]
    data["referenceId"] = referenceID.map(Tree.int)
    data["errorMessage"] = .string(message)
    data["notificationType"] = "Error"
    data["messageType"] = .string(item.medium.messageType)
    return Notification(agent: agent, channel: item.medium.topic, data: data.tree)
  }

  /// Tells all who watch the shelf. The one who caused it finds the request's referenceId.
  func told(
    _ action: Action, _ item: Interaction, _ shelf: Shelf, by agent: String? = nil,
    _ referenceID: Int? = nil
  ) -> [Notification] {
    let watching = subscriptions.filter { $0.shelf == shelf }
    let isShared = sharesNumbers && workbin(shelf.workbin)?.kind != .agent
    return watching.sorted { $0.agent < $1.agent }.map { subscription in
      var data = Fields()
      data["messageType"] = "WorkbinStateChangeMessage"
      data["action"] = .string(action.rawValue)
      data["id"] = .string(shelf.workbin)
      data.name(subscription.form)
      data[item.medium.stateResource] = item.workbinResource(kind: workbin(shelf.workbin)?.kind)
      data["referenceId"] =
        subscription.agent == agent || isShared ? referenceID.map(Tree.int) : nil
      return Notification(
        agent: subscription.agent, channel: "/v2/me/workbins", data: data.tree)
    }
  }

  mutating func subscribe(_ subscription: Subscription, referenceID: Int) -> [Notification] {
    subscriptions.insert(subscription)
    return [answer(to: subscription, "Subscribed", referenceID)]
  }

  mutating func unsubscribe(_ subscription: Subscription, referenceID: Int) -> [Notification] {
    let known = subscriptions.remove(subscription) != nil
    return [answer(to: subscription, known ? "Unsubscribed" : "RequestFailed", referenceID)]
  }

  private func answer(
    to subscription: Subscription, _ state: String, _ referenceID: Int
  ) -> Notification {
    var data = Fields()
    data["messageType"] = "WorkbinSubscriptionStateChangeMessage"
    data["stateResource"] = .string(state)
    data["id"] = .string(subscription.shelf.workbin)
    data.name(subscription.form)
    data["referenceId"] = .int(referenceID)
    return Notification(agent: subscription.agent, channel: "/v2/me/workbins", data: data.tree)
  }
}

extension Fields {
  fileprivate mutating func name(_ form: OwnerForm) {
    switch form {
    case .own: break
    case .agentGroup(let name): self["agentGroup"] = .string(name)
    case .placeGroup(let name): self["placeGroup"] = .string(name)
    case .user(let id): self["workbinUserId"] = .string(id)
    }
  }
}
