extension SampleTexts {
  static let german = SampleTexts(
    utcOffsetMinutes: 120,
    people: [
      .init("Jürgen Weiß", "juergen.weiss"), .init("Käthe Brömmel", "kaethe.b"),
      .init("Lena Großmann", "lena.grossmann"), .init("Özlem Yıldız", "oezlem.yildiz"),
    ],
    emails: [
      .init(
        "Rechnung {order} stimmt nicht",
        "Sehr geehrte Damen und Herren,\n\nauf der Rechnung {order} stehen {amount} €, vereinbart "
          + "waren 20 € weniger. Bitte schicken Sie mir eine berichtigte Rechnung.\n\n"
          + "Mit freundlichen Grüßen\n{name}"),
      .init(
        "Kündigung zum nächstmöglichen Zeitpunkt",
        "Hiermit kündige ich den Vertrag {order} fristgerecht. Bitte bestätigen Sie mir den "
          + "Eingang schriftlich.\n\n{name}"),
      .init(
        "AW: Störung seit Montag",
        "Guten Tag,\n\nder Techniker war da, aber das Internet fällt abends weiterhin aus, immer "
          + "gegen 20:15 Uhr. Was nun?\n\nGrüße aus Görlitz\n{name}"),
      .init(
        "Rückgabe der Kaffeemaschine",
        "Die Maschine (Bestellung {order}) heizt nicht. Wie bekomme ich den Rücksendeaufkleber?"
          + "\n\n{name}"),
    ],
    chats: [
      .init("Lieferzeit", "Hallo, wie lange dauert die Lieferung nach Österreich? 📦"),
      .init("Zählerstand", "Wo kann ich den Zählerstand eintragen?"),
    ],
    workitems: [
      .init("Rückruf {name}", "Bittet um Rückruf wegen der Mahnung über {amount} €."),
      .init("Gutschrift prüfen {order}", "Gutschrift über {amount} € fehlt noch im Konto."),
    ])
}
