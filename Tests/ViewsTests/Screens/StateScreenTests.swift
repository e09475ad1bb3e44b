import Testing

@Suite("The agent's state")
struct StateScreenTests {
  @Test("its dialog names the states, and which is the present one (60×20)")
  func dialog60x20() throws {
    expect(
      try Scene.choosingState(), 60, 20,
      """
       workbin   agent1                    ● live   ready   12:04
       On my desk 0  All mine 9 ▌email-in-progress 7▐ email-draf…›
      ╭ email-in-progress ─ 1–4 of 7 · oldest 12y ───────────────╮
      │   Received  From            Subject                  Age │
      │▌✉ 11:58     c081@example.…  Refund for order 8…       6m▐│
      │ ✉ 11:41     c219@example.…  退款申请                 23m │
      │ ✉ 11:02     c007@example.…  Where is my refund?    1h 2m │
      │ ✉ 10:47     c344@example.…  Возврат средств       1h 17m │
      ╰─────────╭ Your state ──────────────────────────╮─────────╯
      ╭ Live ─ ✉│  Ready                          now  │─────────╮
      │ Refund f│ ▌Not ready           no invitations▐ │         │
      │         ╰──────────────────────────────────────╯         │
      │ Business                                                 │
      │   Priority         3                                     │
      │   CustomerSegment  default                               │
      │   ServiceType      refund                                │
      │                                                          │
      │ Times                                                    │
      ╰────────────────────────────────────────────── 1–8 of 13 ─╯
       Enter choose  Esc keep
      """)
  }
}
