import Testing

@Suite("Dialogs")
struct DialogScreenTests {
  @Test("the question before the end names what is still on the desk (40×10)")
  func quit40x10() throws {
    expect(
      try Scene.quitting(), 40, 10,
      """
       workbin      1 pulled   ● live   12:04
      ╭ Quit? ───────────────────────────────╮
      │ Quit with an interaction on your     │
      │ desk? Kept, it stays yours:          │
      │                                      │
      │ ◆ workitem 02F0ASAK8EAFA00W without… │
      │                                      │
      │ p puts back all   k keeps   any oth… │
      ╰──────────────────────────────────────╯
       p put back all  k keep and quit
      """)
  }

  @Test("the question before the end names what is still on the desk (80×24)")
  func quit80x24() throws {
    expect(
      try Scene.quitting(), 80, 24,
      """
       workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
       On my desk 1  All mine 8 ▌email-in-progress 6▐ email-drafts 2  callbacks 0    ›
      ╭ email-in-progress ─ 6 · oldest 19h 44m ──────────────────────────────────────╮
      │   Received  From                   Subject                      Pri      Age │
      │ ✉ 11:58     c081@example.test      Refund for order 8812          3       6m │
      │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
      │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
      │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
      │ ✉ 09:1╭ Quit? ───────────────────────────────────────────────────────╮2h 52m │
      │▌❝ 21 N│ Quit with an interaction on your desk? Kept, it stays yours: │9h 44m▐│
      ╰───────│                                                              │───────╯
      ╭ Live ─│ ◆ workitem 02F0ASAK8EAFA00W without a subject                │inned ─╮
      │ 12:04:│                                                              │       │
      │ 12:04:│ p puts back all   k keeps   any other key stays              │ 92 ms │
      │ 12:04:╰──────────────────────────────────────────────────────────────╯301 ms │
      │                                                                              │
      │ can: Transfer  AttachUserData  UpdateUserData  DeleteUserData  SetInFocus    │
      │      Complete                                                                │
      │                                                                              │
      │ Business                                  Times  17 Apr 2014                 │
      │   CustomerSegment   default                 SubmittedAt      04:03:21        │
      │   ServiceType       default                 ReceivedAt       04:03:21  +0s   │
      ╰───────────────────────────────────────────────────────────────── 1–10 of 34 ─╯
       p put back all  k keep and quit  Esc stay
      """)
  }
}
