extension SampleTexts {
  static let arabic = SampleTexts(
    utcOffsetMinutes: 180,
    people: [
      .init("ليلى حسن", "layla.hassan"), .init("عمر عبد الله", "omar.abdullah"),
      .init("نور الدين", "nour"),
    ],
    emails: [
      .init(
        "لم يصل طلبي رقم {order}",
        "السلام عليكم،\n\nلم يصل الطلب رقم {order} حتى الآن. أرجو إفادتي بموعد التسليم.\n\n"
          + "مع الشكر،\n{name}"),
      .init(
        "استرداد مبلغ {amount}",
        "أعدت المنتج قبل أسبوعين ولم أستلم المبلغ بعد. رقم الطلب {order}.\n\n{name}"),
    ],
    chats: [.init("سؤال عن الفاتورة", "مرحبا، أين أجد فاتورتي؟ 🧾")],
    workitems: [.init("اتصال بالعميل {name}", "يرغب في التحدث عن العقد {order} بعد الظهر.")])

  static let hebrew = SampleTexts(
    utcOffsetMinutes: 180,
    people: [
      .init("נועה כהן", "noa.cohen"), .init("איתי לוי", "itay.levi"),
    ],
    emails: [
      .init(
        "הזמנה {order} לא הגיעה",
        "שלום,\n\nההזמנה {order} (כולל Wi‑Fi router) הייתה אמורה להגיע ביום ראשון. מתי "
          + "תגיע?\n\nתודה,\n{name}"),
      .init("חיוב כפול בסך {amount} ₪", "חויבתי פעמיים. נא להחזיר את החיוב השני.\n\n{name}"),
    ],
    chats: [.init("שעות פתיחה", "עד איזו שעה אתם פתוחים היום?")],
    workitems: [.init("לחזור ללקוח: {name}", "מבקש שיחה לגבי חוזה {order}.")])
}
