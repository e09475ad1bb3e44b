import Terminal
import Testing

@Suite("The live pane in the past")
struct PastScreenTests {
  @Test("as it was, with what changed then", arguments: Sheet.sizes)
  func past(size: Size) throws {
    expect(try Scene.inThePast(), size.columns, size.rows, Sheet.past[size] ?? "")
  }

  @Test("beside now", arguments: [Size(columns: 60, rows: 20), Size(columns: 110, rows: 32)])
  func compared(size: Size) throws {
    expect(try Scene.compared(), size.columns, size.rows, Sheet.compared[size] ?? "")
  }

  @Test("userData narrowed to what is typed (80×24)")
  func searched() throws {
    expect(
      try Scene.searchingData(), 80, 24,
      """
       workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
       On my desk 1  All mine 8 ▌email-in-progress 6▐ email-drafts 2  callbacks 0    ›
      ╭ email-in-progress ─ 6 · oldest 19h 44m ──────────────────────────────────────╮
      │   Received  From                   Subject                      Pri      Age │
      │ ✉ 11:58     c081@example.test      Refund for order 8812          3       6m │
      │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
      │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
      │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
      │ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                1   2h 52m │
      │▌❝ 21 Nov    Ada Berg               Chat left open                 4  19h 44m▐│
      ╰──────────────────────────────────────────────────────────────────────────────╯
      ╭ Live ─ ◆ workitem 02F0ASAK8EAFA00W ─ ▸ Processing ──────────────── ◉ pinned ─╮
      │ / target▏                                                                    │
      │ Routing                                                                      │
      │   RTargetTypeSelected    "2"                                                 │
      │   RTargetObjectSelected  ?:2>1                                               │
      │   RTargetAgentSelected   MaratTest                                           │
      │   RTargetRequested       ?:2>1                                               │
      │   RTargetAgentGroup      ?:2>1                                               │
      │   RTargetObjSelDBID      ""                                                  │
      │   RTargetPlaceSelected   ""                                                  │
      │   RTargetRuleSelected    ""                                                  │
      ╰──────────────────────────────────────────────────────────────────────────────╯
       Enter keep  Esc clear
      """)
  }
}
