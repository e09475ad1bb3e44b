import Testing

@testable import Text

@Suite("An earlier letter under an answer, as programs quote it")
struct EarlierLetterTests {
  private func begins(_ text: String) -> Bool {
    let lines = text.unicodeScalars.split(separator: "\n").map(Substring.init)
    return lines.first.map(EarlierLetter.mayBegin) == true && EarlierLetter.begins(with: lines)
  }

  @Test(
    "a separator in many languages",
    arguments: [
      "-----Original Message-----", "-----Ursprüngliche Nachricht-----",
      " ----- Original Message -----",
      "-------- Original-Nachricht --------", "-----Message d'origine-----",
      "-----Message d’origine-----",
      "-----Mensaje original-----", "-----Messaggio originale-----",
      "-----Oorspronkelijk bericht-----\r",
      "-----Исходное сообщение-----", "-----原始邮件-----",
    ])
  func separators(line: String) { #expect(begins(line + "\nFrom: Kim")) }

  @Test(
    "a head of four fields, in many languages and with what makes them bold",
    arguments: [
      "From: A <a@b.test>\nSent: Monday, 23 November 2026 10:00\nTo: B\nSubject: Hi",
      "*From:* A\n*Sent:* Monday\n*To:* B; C;\n D\n*Cc:* E\n*Subject:* Hi",
      "Von: A\nGesendet: Montag\nAn: B\nBetreff: Hallo",
      "Von: A\r\nDatum: 1.\r\nAn: B\r\nBetreff: x",
      "De : A\nEnvoyé : lundi\nÀ : B\nObjet : Salut",
      "De\u{A0}: A\nDate\u{202F}: lundi\nÀ\u{A0}: B\nObjet\u{A0}: x",
      "De: A\nEnviado el: lunes\nPara: B\nAsunto: Hola",
      "De: A\nEnviada em: segunda\nPara: B\nAssunto: x",
      "Da: A\nInviato: lunedì\nA: B\nOggetto: x",
      "Van: A\nVerzonden: maandag\nAan: B\nOnderwerp: x",
      "Från: A\nSkickat: x\nTill: B\nÄmne: x", "Od: A\nWysłano: x\nDo: B\nTemat: x",
      "От: A\nОтправлено: x\nКому: B\nТема: x", "发件人: A\n发送时间: x\n收件人: B\n主题: x",
      "差出人：A\n送信日時：x\n宛先：B\n件名：x",
    ])
  func heads(text: String) { #expect(begins(text)) }

  @Test("a line across, where at least who and when follow")
  func rule() {
    let line = String(repeating: "_", count: 32)
    #expect(begins(line + "\nVon: A\nGesendet: Montag\nhallo"))
    #expect(!begins(line + "\nKim Doe\nShop Ltd."))
    #expect(!begins("____\nFrom: A\nSent: Monday"))
  }

  @Test(
    "a sentence that says who wrote when, over three lines at the most",
    arguments: [
      "On Tue, 5 Mar 2024 at 09:12, Bob <b@c.test> wrote:",
      "On Tue, 5 Mar 2024 at 09:12, Bob\n<b@c.test>\nwrote:",
      "Am 05.03.2024 um 09:12 schrieb Bob Builder <b@c.test>:",
      "Am Di., 5. März 2024 um 09:12 Uhr schrieb\nBob <b@c.test>:",
      "Le mar. 5 mars 2024 à 09:12, Bob <b@c.test> a écrit\u{A0}:",
      "El mar, 5 mar 2024 a las 9:12, Bob escribió:",
      "Il giorno mar 5 mar 2024 alle ore 09:12 Bob ha scritto:",
      "Op di 5 mrt 2024 om 09:12 schreef Bob:",
      "Em ter., 5 de mar. de 2024 às 09:12, Bob escreveu:", "Den 5 mars 2024 kl. 09:12 skrev Bob:",
    ])
  func attributions(text: String) { #expect(begins(text + "\nHello")) }

  @Test(
    "what only looks a little like it is this letter's own",
    arguments: [
      "From: Kim\nSubject: a form of our site", "From: the warehouse\nTo: the shop",
      "Sent: Monday\nFrom: A",
      "On Monday I wrote:", "On 5 March you told me", "Am 5. März war ich da.", "-- \nKim", "-----",
      "--Kim--",
      "---------- Forwarded message ---------\nFrom: A", "de rien", "From here to there: a road",
      "", ":", "From",
      "On 1\n2\n3\n4 wrote:",
    ])
  func ownText(text: String) { #expect(!begins(text)) }

  @Test("where marked lines follow, they tell what is quoted and where it ends")
  func marked() {
    #expect(!begins("-----Original Message-----\n> From: A\nI agree."))
    #expect(!begins("On Tue, 5 Mar 2024 at 09:12, Bob wrote:\n> Hello\nI agree."))
  }

  @Test("a line of any length is looked at no longer than it takes")
  func length() {
    let long = String(repeating: "on 1 wrote: ", count: 100_000)
    #expect(!begins(long) && !EarlierLetter.begins(with: ["on 5", long[...], "wrote:"]))
    #expect(!begins(String(repeating: "_", count: 1_000_000)))
  }
}
