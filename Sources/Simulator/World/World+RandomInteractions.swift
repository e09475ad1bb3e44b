import JSON

// New interactions, made up by the seed.
extension World {
  /// An interaction that came in `age` minutes ago. It is not in the world yet.
  mutating func randomInteraction(_ medium: Medium, age: Int) -> Interaction {
    let samples = random.pick(SampleTexts.all) ?? SampleTexts.english
    let content = randomContent(medium, in: samples)
    let received = Timestamp(
      milliseconds: now.subtracting(minutes: age).milliseconds - Int64(random.below(60)) * 1000)
    let id = makeInteractionID()
    var item = Interaction(
      id: id, medium: medium, mediaType: medium == .openmedia ? "promotion" : nil,
      receivedAt: received, utcOffsetMinutes: samples.utcOffsetMinutes, content: content,
      userData: JSONObject(), state: .inWorkbin, location: .agent(""), sequenceNumber: 0)
    item.userData = randomUserData(for: item)
    if medium == .email { item.setAttachments(Attachment.random(for: id)) }
    if medium == .chat {
      item.chatEvents = Interaction.initialChatEvents(content, at: received)
    }
    return item
  }

  /// The same interaction with other words in it.
  func replacingContent(_ item: Interaction, _ content: Interaction.Content) -> Interaction {
    var item = item
    item.content = content
    item.setAttachments(Attachment.random(for: item.id))
    item.userData["Subject"] = content.subject.json
    item.userData["FromPersonal"] = content.fromPersonal.json
    item.userData["FromAddress"] = content.from.json
    return item
  }

  mutating func makeInteractionID() -> String {
    let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz"
    var id = ""
    repeat {
      id = "0001" + random.text(8, of: alphabet) + "00" + random.text(2, of: alphabet)
    } while interactions[id] != nil
    return id
  }

  private mutating func randomContent(_ medium: Medium, in samples: SampleTexts)
    -> Interaction.Content
  {
    let person = random.pick(samples.people) ?? .init("", "nobody")
    let source =
      switch medium {
      case .email: random.pick(samples.emails)
      case .chat: random.pick(samples.chats)
      default: random.pick(samples.workitems)
      }
    let order = "\(random.number(in: 10_000...99_999))"
    let amount = "\(random.number(in: 9...480)).\(random.number(in: 10...99))"
    let replacingPlaceholders = { (text: String) in
      text.replacing("{order}", with: order).replacing("{amount}", with: amount)
        .replacing("{name}", with: person.name)
    }
    let domain = random.pick(["example.test", "mail.example.test", "post.example.test"]) ?? ""
    let mailbox = random.pick(["service", "billing", "info"]) ?? "info"
    return .init(
      from: "\(person.address)@\(domain)", fromPersonal: person.name,
      to: "\(mailbox)@centre.example.test", subject: replacingPlaceholders(source?.subject ?? ""),
      text: replacingPlaceholders(source?.text ?? ""))
  }

  private mutating func randomUserData(for item: Interaction) -> JSONObject {
    var data = systemData(of: item)
    data["CustomerSegment"] = random.pick(["default", "bronze", "silver", "gold", "vip"])?.json
    data["ServiceType"] = random.pick(["default", "billing", "delivery", "returns", "tech"])?.json
    data["ServiceObjective"] = .int(random.below(4) * 300)
    data["Priority"] = .int(random.pick([1, 1, 2, 2, 3, 5, 8, 10]) ?? 1)
    switch item.medium {
    case .email: data.merge(emailData(of: item))
    case .chat: data.merge(chatData(of: item))
    default: data.merge(workitemData(of: item))
    }
    return data
  }

  /// What Interaction Server and the routing write.
  private mutating func systemData(of item: Interaction) -> JSONObject {
    let routedAt = Timestamp(milliseconds: item.receivedAt.milliseconds + 4_000).iso8601
    let sequence = random.number(in: 71_000_000...71_999_999)
    return [
      "SubmittedAt": item.receivedAt.iso8601.json, "ReceivedAt": item.receivedAt.iso8601.json,
      "AssignedAt": routedAt.json, "DeliveredAt": routedAt.json,
      "InteractionId": item.id.json, "SubmittedBy": "es_inx_wscp",
      "SubmitSeq": "\(sequence)".json, "PlaceInQueueSeq": "\(sequence + 20)".json,
      "IsHeld": 0, "IsLocked": 0, "IsOnline": .int(item.medium == .chat ? 1 : 0),
      "RTargetTypeSelected": "2", "RTargetObjectSelected": "?:2>1", "RTenant": "Environment",
      "RRequestedSkills": nil, "RRequestedSkillCombination": "",
      "RStrategyName": "RouteToWorkbin", "RStrategyDBID": "197", "RVQID": "", "RVQDBID": "",
      "PegAG?:2>1": .int(random.number(in: 1...4)), "CBR-Interaction_cost": "",
    ]
  }

  private mutating func emailData(of item: Interaction) -> JSONObject {
    [
      "To": item.content.to.json, "FromAddress": item.content.from.json,
      "FromPersonal": item.content.fromPersonal.json, "Mailbox": item.content.to.json,
      "Subject": item.content.subject.json,
      "ContactId": "0008Va\(random.text(10, of: "0123456789ABCDEF"))".json,
      "Origination_Source": "Email", "Header_Date": item.receivedAt.iso8601.json,
      "Header_MIME-Version": "1.0", "Header_Content-Type": "text/plain; charset=UTF-8",
      "Header_Message-ID": "<\(item.id)@mail.example.test>".json,
      "_AttachmentFileNames": "", "_AttachmentsSize": "0", "_ContainsAttachment": "false",
      "_AutoReplyCount": 0,
    ]
  }

  private func chatData(of item: Interaction) -> JSONObject {
    [
      "Subject": item.content.subject.json, "FirstName": item.content.fromPersonal.json,
      "EmailAddress": item.content.from.json, "ChatServerAppName": "ChatServer",
      "ChatServerHost": "chat.example.test", "ChatServerPort": "7160",
      "ChatServerDBID": "147", "ChatServerModeHA": "true",
      "OccuredAt": item.receivedAt.iso8601.json, "FirstMessage": item.content.text.json,
      "PegAGChat distribution for processing": 1,
    ]
  }

  private mutating func workitemData(of item: Interaction) -> JSONObject {
    [
      "Subject": item.content.subject.json, "Description": item.content.text.json,
      "CustomerName": item.content.fromPersonal.json, "EmailAddress": item.content.from.json,
      "IW_CaseUid": random.uuid().json, "PegAGWorkitems": 1,
      "Case": [
        "number": .int(random.number(in: 100_000...999_999)),
        "open": true, "reopened": .int(random.below(3)), "closedAt": nil,
      ],
    ]
  }
}
