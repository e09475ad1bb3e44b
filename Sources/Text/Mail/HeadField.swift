/// A field of an earlier letter's head, by the name that a program gives it in its user's language.
enum HeadField: CaseIterable {
  case from, date, to, subject

  /// Of a line in small letters such as `envoyé : lundi`; nil where it has none of these.
  init?(of line: String) {
    guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { return nil }
    let name = line[..<colon].last == " " ? line[..<colon].dropLast() : line[..<colon]
    guard let field = Self.names.first(where: { $0.names.contains(String(name)) }) else {
      return nil
    }
    self = field.field
  }

  /// `De` is French, Spanish and Portuguese; `da`, `van`, `från`, `fra`, `od` and `от` are Italian,
  /// Dutch, Swedish, Norwegian and Danish, Polish and Czech, Russian.
  private static let names: [(field: HeadField, names: Set<String>)] = [
    (
      .from,
      [
        "from", "von", "de", "da", "van", "från", "fra", "lähettäjä", "od", "feladó", "от",
        "发件人", "寄件者", "差出人", "보낸 사람",
      ]
    ),
    (
      .date,
      [
        "sent", "date", "gesendet", "datum", "envoyé", "date d'envoi", "fecha", "enviado",
        "enviado el", "enviada em", "data", "inviato", "verzonden", "skickat", "sendt", "dato",
        "lähetetty", "wysłano", "odesláno", "elküldve", "дата", "отправлено", "发送时间", "日期",
        "寄件日期", "送信日時", "보낸 날짜",
      ]
    ),
    (
      .to,
      [
        "to", "an", "à", "para", "a", "aan", "till", "til", "vastaanottaja", "do", "komu",
        "címzett",
        "кому", "收件人", "收件者", "宛先", "받는 사람",
      ]
    ),
    (
      .subject,
      [
        "subject", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "ämne", "emne",
        "aihe", "temat", "předmět", "tárgy", "тема", "主题", "主旨", "件名", "제목",
      ]
    ),
  ]
}
