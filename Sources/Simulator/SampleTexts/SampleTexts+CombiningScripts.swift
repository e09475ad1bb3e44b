extension SampleTexts {
  static let hindi = SampleTexts(
    utcOffsetMinutes: 330,
    people: [
      .init("प्रिया शर्मा", "priya.sharma"), .init("कृष्ण मूर्ति", "krishna.m"),
    ],
    emails: [
      .init(
        "ऑर्डर {order} अभी तक नहीं मिला",
        "नमस्ते,\n\nमेरा ऑर्डर {order} पिछले शुक्रवार को आना था। कृपया बताइए कि वह कहाँ है।\n\n"
          + "धन्यवाद,\n{name}"),
      .init("₹{amount} की वापसी", "कृपया मेरे पैसे वापस कीजिए। बिल संख्या {order}।\n\n{name}"),
    ],
    chats: [.init("बिल का सवाल", "मेरा बिल इतना ज़्यादा क्यों है? 🤔")],
    workitems: [.init("{name} को कॉल करें", "अनुबंध {order} के बारे में बात करना चाहती हैं।")])

  /// Written with combining marks, as some mail programs do.
  static let vietnamese = SampleTexts(
    utcOffsetMinutes: 420,
    people: [
      .init("Nguye\u{302}\u{303}n Va\u{306}n An", "nguyen.an"),
      .init("Tra\u{302}\u{300}n Thi\u{323} Bi\u{300}nh", "tran.binh"),
    ],
    emails: [
      .init(
        "\u{110}o\u{31B}n ha\u{300}ng {order} bi\u{323} cha\u{323}\u{302}m",
        "Xin cha\u{300}o,\n\n\u{110}o\u{31B}n ha\u{300}ng {order} cu\u{309}a to\u{302}i va\u{302}\u{303}n "
          + "chu\u{31B}a \u{111}e\u{302}\u{301}n.\n\nCa\u{309}m o\u{31B}n,\n{name}"),
      .init(
        "Re\u{301}sume\u{301} of the cafe\u{301} order {order} 👩‍👩‍👧‍👦 🇻🇳 👍🏽",
        "Please send the bill of {amount} to the cafe\u{301}, not to me.\n\n{name}"),
    ],
    chats: [
      .init("Ho\u{302}\u{303} tro\u{31B}\u{323}", "Mi\u{300}nh ca\u{302}\u{300}n giu\u{301}p 🆘")
    ],
    workitems: [
      .init("Go\u{323}i la\u{323}i {name}", "Ho\u{31B}\u{323}p \u{111}o\u{302}\u{300}ng {order}.")
    ])
}
