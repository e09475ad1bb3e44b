extension SampleTexts {
  static let english = SampleTexts(
    utcOffsetMinutes: 60,
    people: [
      .init("Ada Whitfield", "ada.whitfield"), .init("Brian O’Neill", "b.oneill"),
      .init("Chidi Anagonye", "chidi"), .init("Daisy Marlowe", "daisy.marlowe"),
      .init("Edward Pike", "ed.pike"), .init("Fiona McTavish", "fiona.mct"),
      .init("Grace Obi", "grace.obi"), .init("Harriet Lane", "h.lane"),
      .init("Imran Malik", "imran.malik"), .init("Joan van der Berg", "joan.vdb"),
      .init("Kwame Mensah", "kwame"), .init("Lucy Hart", "lucy.hart"),
      .init("Miguel Santos", "m.santos"), .init("Nora Quinn", "nora.quinn"),
    ],
    emails: [
      .init(
        "Where is order {order}?",
        "Hello,\n\nMy order {order} should have been here on Tuesday. The tracking page has said "
          + "“out for delivery” for three days now. Could you please find out what happened?\n\n"
          + "Thanks,\n{name}"),
      .init(
        "Charged twice for invoice {order}",
        "Good morning,\n\nYou have taken £{amount} from my account twice, on the 3rd and again "
          + "on the 5th. Please refund one of them. I attach nothing, my bank app shows both."
          + "\n\nKind regards,\n{name}"),
      .init(
        "Cancel my contract",
        "Hi,\n\nI am moving abroad at the end of next month and want to cancel contract {order}. "
          + "Please confirm the last day in writing.\n\n{name}"),
      .init(
        "Re: Your router settings",
        "Thank you, but step 4 does not work: there is no menu called “Bridge mode” on my "
          + "screen. The label says firmware 2.{order}.\n\nBest,\n{name}"),
      .init(
        "Parcel arrived damaged",
        "The box was wet and the lamp inside is in pieces. Order {order}, £{amount}. I would "
          + "rather have a new one than the money.\n\n{name}"),
      .init(
        "Wrong size delivered, order {order}",
        "I ordered the jacket in M and got an XL. Can I exchange it in the shop, or do I have to "
          + "send it back?\n\n{name}"),
      .init(
        "Meter reading for contract {order}",
        "As asked for: the meter stands at {order} kWh today at noon. A photo is on the way.\n\n"
          + "{name}"),
      .init(
        "Complaint about reminder no. {order}",
        "Dear Sir or Madam,\n\nI paid the £{amount} two weeks before your reminder arrived, and "
          + "now you ask for a late fee on top. Please withdraw it and apologise.\n\n{name}"),
      .init(
        "Change of bank details",
        "Hello, from next month please collect from my new account. I will not send the number "
          + "by mail; can somebody call me?\n\n{name}"),
      .init(
        "Fwd: Quote {order}",
        "Is the quote of £{amount} still valid if we sign this week? My manager wants to know "
          + "before Friday.\n\nRegards,\n{name}"),
      .init(
        "No internet since last night",
        "All lights on the box are green, yet nothing loads. I work from home, so this is urgent."
          + "\n\n{name}"),
      .init(
        "Question about the warranty",
        "Does the warranty of my washing machine (bought with order {order}) cover the door seal?"
          + "\n\nThanks in advance,\n{name}"),
      .init(
        "Double booking on {order}",
        "The engineer came on Monday and another one on Tuesday. Please make sure that I don’t "
          + "pay for both.\n\n{name}"),
      .init(
        "Thank you!",
        "I just want to say that your colleague on the phone yesterday was wonderful. She stayed "
          + "on the line until everything worked. Please pass it on.\n\n{name}"),
    ],
    chats: [
      .init("Delivery date", "hi, can I still change the delivery date of {order}? 🙂"),
      .init("Password reset", "I don't get the reset mail, tried 3 times already"),
      .init("Invoice copy", "hello, could you send me invoice {order} again please"),
      .init("Out of stock?", "will the blue one be back before christmas?? 🎄"),
      .init("Speed", "my line is slower than I pay for, who do I talk to"),
      .init("Opening hours", "Is the shop in the old town open on Sunday?"),
    ],
    workitems: [
      .init("Call back: {name}", "Wants to talk about the offer of £{amount}. After 4 pm."),
      .init("Check refund {order}", "Refund of £{amount} was approved but has not left."),
      .init("Order spare part {order}", "Door seal, see photo. Customer pays if over £{amount}."),
      .init("Second engineer visit {order}", "Find a date after 5 pm, customer works nights."),
      .init("Write off £{amount}?", "Late fee on reminder {order}; the payment had crossed it."),
      .init("Confirm cancellation {order}", "Customer wants the last day in writing."),
      .init("Call back: {name}", "Angry about reminder {order}. Team lead to call."),
      .init("Address change {order}", "The new address bounces. Please verify by phone."),
      .init("Warranty claim {order}", "Photos are in the case. Decide on repair or exchange."),
    ])
}
