extension Voice {
  static let english = Voice(
    zoneMinutes: 60,
    people: [
      .init("Ada Whitfield", "ada.whitfield"), .init("Brian O’Neill", "b.oneill"),
      .init("Chidi Anagonye", "chidi"), .init("Daisy Marlowe", "daisy.marlowe"),
      .init("Edward Pike", "ed.pike"), .init("Fiona McTavish", "fiona.mct"),
      .init("Grace Obi", "grace.obi"), .init("Harriet Lane", "h.lane"),
    ],
    letters: [
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
        "Thank you!",
        "I just want to say that your colleague on the phone yesterday was wonderful. She stayed "
          + "on the line until everything worked. Please pass it on.\n\n{name}"),
    ],
    chats: [
      .init("Delivery date", "hi, can I still change the delivery date of {order}? 🙂"),
      .init("Password reset", "I don't get the reset mail, tried 3 times already"),
      .init("Opening hours", "Is the shop in the old town open on Sunday?"),
    ],
    tasks: [
      .init("Call back: {name}", "Wants to talk about the offer of £{amount}. After 4 pm."),
      .init("Check refund {order}", "Refund of £{amount} was approved but has not left."),
      .init("Address change {order}", "The new address bounces. Please verify by phone."),
      .init("Warranty claim {order}", "Photos are in the case. Decide on repair or exchange."),
    ])
}
