import JSON

// New interactions, made up by the seed.
extension World {
  /// An interaction that came in `age` minutes ago. It is not in the world yet.
  mutating func invent(_ medium: Medium, age: Int) -> Interaction {
    let voice = random.pick(Voice.all) ?? Voice.english
    let letter = write(medium, in: voice)
    let received = Moment(
      milliseconds: now.before(minutes: age).milliseconds - Int64(random.below(60)) * 1000)
    let id = freshID()
    let item = Interaction(
      id: id, medium: medium, mediaType: medium == .openmedia ? "promotion" : nil,
      received: received, zoneMinutes: voice.zoneMinutes, letter: letter,
      userData: Fields(), state: .inWorkbin, place: .agent(""), order: 0)
    var described = item
    described.userData = invented(for: item)
    if medium == .email { described.attach(Attachment.invented(for: id)) }
    if medium == .chat { described.conversation = Interaction.opening(letter, at: received) }
    return described
  }

  /// The same interaction with other words in it.
  func rewritten(_ item: Interaction, _ letter: Interaction.Letter) -> Interaction {
    var item = item
    item.letter = letter
    item.attach(Attachment.invented(for: item.id))
    item.userData["Subject"] = letter.subject.tree
    item.userData["FromPersonal"] = letter.personal.tree
    item.userData["FromAddress"] = letter.from.tree
    return item
  }

  mutating func freshID() -> String {
    let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz"
    var id = ""
    repeat {
      id = "0001" + random.text(8, of: alphabet) + "00" + random.text(2, of: alphabet)
    } while interactions[id] != nil
    return id
  }

  private mutating func write(_ medium: Medium, in voice: Voice) -> Interaction.Letter {
    let person = random.pick(voice.people) ?? .init("", "nobody")
    let source =
      switch medium {
      case .email: random.pick(voice.letters)
      case .chat: random.pick(voice.chats)
      default: random.pick(voice.tasks)
      }
    let order = "\(random.number(in: 10_000...99_999))"
    let amount = "\(random.number(in: 9...480)).\(random.number(in: 10...99))"
    let filled = { (text: String) in
      text.replacing("{order}", with: order).replacing("{amount}", with: amount)
        .replacing("{name}", with: person.name)
    }
    let domain = random.pick(["example.test", "mail.example.test", "post.example.test"]) ?? ""
    let mailbox = random.pick(["service", "billing", "info"]) ?? "info"
    return .init(
      from: "\(person.address)@\(domain)", personal: person.name,
      to: "\(mailbox)@centre.example.test", subject: filled(source?.subject ?? ""),
      text: filled(source?.text ?? ""))
  }

  private mutating func invented(for item: Interaction) -> Fields {
    var data = systemData(of: item)
    data["CustomerSegment"] = random.pick(["default", "bronze", "silver", "gold", "vip"])?.tree
    data["ServiceType"] = random.pick(["default", "billing", "delivery", "returns", "tech"])?.tree
    data["ServiceObjective"] = .int(random.below(4) * 300)
    data["Priority"] = .int(random.pick([1, 1, 2, 2, 3, 5, 8, 10]) ?? 1)
    switch item.medium {
    case .email: data.append(emailData(of: item))
    case .chat: data.append(chatData(of: item))
    default: data.append(taskData(of: item))
    }
    return data
  }

  /// What Interaction Server and the routing write.
  private mutating func systemData(of item: Interaction) -> Fields {
    let later = Moment(milliseconds: item.received.milliseconds + 4_000).universal
    let sequence = random.number(in: 71_000_000...71_999_999)
    return [
      "SubmittedAt": item.received.universal.tree, "ReceivedAt": item.received.universal.tree,
      "AssignedAt": later.tree, "DeliveredAt": later.tree,
      "InteractionId": item.id.tree, "SubmittedBy": "es_inx_wscp",
      "SubmitSeq": "\(sequence)".tree, "PlaceInQueueSeq": "\(sequence + 20)".tree,
      "IsHeld": 0, "IsLocked": 0, "IsOnline": .int(item.medium == .chat ? 1 : 0),
      "RTargetTypeSelected": "2", "RTargetObjectSelected": "?:2>1", "RTenant": "Environment",
      "RRequestedSkills": nil, "RRequestedSkillCombination": "",
      "RStrategyName": "RouteToWorkbin", "RStrategyDBID": "197", "RVQID": "", "RVQDBID": "",
      "PegAG?:2>1": .int(random.number(in: 1...4)), "CBR-Interaction_cost": "",
    ]
  }

  private mutating func emailData(of item: Interaction) -> Fields {
    [
      "To": item.letter.to.tree, "FromAddress": item.letter.from.tree,
      "FromPersonal": item.letter.personal.tree, "Mailbox": item.letter.to.tree,
      "Subject": item.letter.subject.tree,
      "ContactId": "0008Va\(random.text(10, of: "0123456789ABCDEF"))".tree,
      "Origination_Source": "Email", "Header_Date": item.received.universal.tree,
      "Header_MIME-Version": "1.0", "Header_Content-Type": "text/plain; charset=UTF-8",
      "Header_Message-ID": "<\(item.id)@mail.example.test>".tree,
      "_AttachmentFileNames": "", "_AttachmentsSize": "0", "_ContainsAttachment": "false",
      "_AutoReplyCount": 0,
    ]
  }

  private func chatData(of item: Interaction) -> Fields {
    [
      "Subject": item.letter.subject.tree, "FirstName": item.letter.personal.tree,
      "EmailAddress": item.letter.from.tree, "ChatServerAppName": "ChatServer",
      "ChatServerHost": "chat.example.test", "ChatServerPort": "7160",
      "ChatServerDBID": "147", "ChatServerModeHA": "true",
      "OccuredAt": item.received.universal.tree, "FirstMessage": item.letter.text.tree,
      "PegAGChat distribution for processing": 1,
    ]
  }

  private mutating func taskData(of item: Interaction) -> Fields {
    [
      "Subject": item.letter.subject.tree, "Description": item.letter.text.tree,
      "CustomerName": item.letter.personal.tree, "EmailAddress": item.letter.from.tree,
      "IW_CaseUid": random.uuid().tree, "PegAGWorkitems": 1,
      "Case": [
        "number": .int(random.number(in: 100_000...999_999)),
        "open": true, "reopened": .int(random.below(3)), "closedAt": nil,
      ],
    ]
  }
}
