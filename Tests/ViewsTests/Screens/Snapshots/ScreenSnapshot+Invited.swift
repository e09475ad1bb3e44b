import Terminal

extension ScreenSnapshot {
  /// An invitation on the desk.
  static let invited: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   ♪ 1 invited   ● live   12:04
    ╭ On my desk ─ 2 · oldest 12y ─────────╮
    │       From       Subject         Age │
    │●✉ ♪   ada@exam…  Card decl…      now │
    │▌◆ ▸   es_inx_w…  02F0ASAK8…      12y▐│
    │                                      │
    │                                      │
    │                                      │
     ● You are invited to “Card declined …
     Enter open  s sort  : command  ? help
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1   ♪ 1 invited   1 pulled   ● live   12:04
    ▌On my desk ♪1 2▐ All mine 8  email-in-progress 6  email-d…›
    ╭ On my desk ─ 2 · oldest 12y ─────────────────────────────╮
    │   Received      From           Subject               Age │
    │●✉ 12:04     ♪   ada@example.…  Card declined a…      now │
    │▌◆ Apr 2014  ▸   es_inx_wscp    02F0ASAK8EAFA00W      12y▐│
    │                                                          │
    │                                                          │
    ╰──────────────────────────────────────────────────────────╯
    ╭ Live ─ ✉ 00016aB14RQD0101 ─ ♪ Invited ───────────────────╮
    │ Card declined abroad  from ada@example.test              │
    │                                                          │
    │ 12:04:31  Invited  StatusChange                          │
    │                                                          │
    │ can: Accept  Reject                                      │
    │                                                          │
    │ Business                                                 │
    │   Priority         5                                     │
     ● You are invited to “Card declined abroad”: A accepts, …
     Enter open  A accept  X reject  s sort  : command  ? help
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test    ♪ 1 invited   1 pulled   ● live   12:04
    ▌On my desk ♪1 2▐ All mine 8  email-in-progress 6  email-drafts 2  callbacks 0 ›
    ╭ On my desk ─ 2 · oldest 12y ─────────────────────────────────────────────────╮
    │   Received  State         From               Subject                     Age │
    │●✉ 12:04     ♪ Invited     ada@example.test   Card declined abroad        now │
    │▌◆ Apr 2014  ▸ Processing  es_inx_wscp        02F0ASAK8EAFA00W            12y▐│
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
    ╭ Live ─ ✉ email 00016aB14RQD0101 ─ ♪ Invited ─────────────────────────────────╮
    │ Card declined abroad  from ada@example.test                                  │
    │                                                                              │
    │ 12:04:31.811  Invited  StatusChange                                          │
    │                                                                              │
    │ can: Accept  Reject                                                          │
    │                                                                              │
    │ Business                               Times                                 │
    │   Priority         5                     ReceivedAt  12:04:00                │
    │   CustomerSegment  default                                                   │
    │   ServiceType      refund              System                                │
     ● You are invited to “Card declined abroad”: A accepts, X rejects
     Enter open  A accept  X reject  Space mark  / filter  f pin  : command  ? help
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                  ♪ 1 invited   1 pulled   ● live   12:04
    ╭ Workbins ─────────────────╮╭ On my desk ─ 2 · oldest 12y ──────────────────────────────────────────────────╮
    │▌▸ On my desk         ♪1 2▐││   Received  State         From               Subject                      Age │
    │ ≡ All mine              8 ││●✉ 12:04     ♪ Invited     ada@example.test   Card declined abroad         now │
    │                           ││▌◆ Apr 2014  ▸ Processing  es_inx_wscp        02F0ASAK8EAFA00W             12y▐│
    │  Mine                     ││                                                                               │
    │   email-in-progress     6 ││                                                                               │
    │   email-drafts          2 ││                                                                               │
    │   callbacks             0 ││                                                                               │
    │                           ││                                                                               │
    │  Groups                   ││                                                                               │
    │   billing (AgentGroup)  1 ││                                                                               │
    │ ✗ front desk       failed ││                                                                               │
    │                           │╰───────────────────────────────────────────────────────────────────────────────╯
    │                           │╭ Live ─ ✉ email 00016aB14RQD0101 ─ ♪ Invited ──────────────────────────────────╮
    │                           ││ Card declined abroad  from ada@example.test                                   │
    │                           ││                                                                               │
    │                           ││ 12:04:31.811  Invited  StatusChange                                           │
    │                           ││                                                                               │
    │                           ││ can: Accept  Reject                                                           │
    │                           ││                                                                               │
    │                           ││ Business                                Times                                 │
    │                           ││   Priority         5                      ReceivedAt  12:04:00                │
    │                           ││   CustomerSegment  default                                                    │
    │                           ││   ServiceType      refund               System                                │
    │                           ││                                           _AttachmentsSize  "0"               │
    │                           ││                                           _AutoReplyCount   0                 │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
     ● You are invited to “Card declined abroad”: A accepts, X rejects
     Enter open  A accept  X reject  Space mark  / filter  s sort  u put back  c complete  : command  ? help
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                    ♪ 1 invited   1 pulled   ● live   12:04
    ╭ Workbins ────────────────────╮╭ On my desk ─ 2 · oldest 12y ─────────────────────────────────────────────────────────────────────────────────────────────────╮
    │▌▸ On my desk            ♪1 2▐││   Received  State         From                        Subject                                                            Age │
    │ ≡ All mine                 8 ││●✉ 12:04     ♪ Invited     ada@example.test            Card declined abroad                                               now │
    │                              ││▌◆ Apr 2014  ▸ Processing  es_inx_wscp                 02F0ASAK8EAFA00W                                                   12y▐│
    │  Mine                        ││                                                                                                                              │
    │   email-in-progress        6 ││                                                                                                                              │
    │   email-drafts             2 ││                                                                                                                              │
    │   callbacks                0 ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │  Groups                      ││                                                                                                                              │
    │   billing (AgentGroup)     1 ││                                                                                                                              │
    │ ✗ front desk (Place)  failed ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              │╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
    │                              │╭ Live ─ ✉ email 00016aB14RQD0101 ─ ♪ Invited ─────────────────────────────────────────────────────────────────────────────────╮
    │                              ││ Card declined abroad  from ada@example.test                                                                                  │
    │                              ││                                                                                                                              │
    │                              ││ 12:04:31.811  Invited  StatusChange                                                                                          │
    │                              ││                                                                                                                              │
    │                              ││ can: Accept  Reject                                                                                                          │
    │                              ││                                                                                                                              │
    │                              ││ Business                                  Times                                     System                                   │
    │                              ││   Priority         5                        ReceivedAt  12:04:00                      _AttachmentsSize  "0"                  │
    │                              ││   CustomerSegment  default                                                            _AutoReplyCount   0                    │
    │                              ││   ServiceType      refund                                                                                                    │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
     ● You are invited to “Card declined abroad”: A accepts, X rejects
     Enter open  A accept  X reject  Space mark  / filter  s sort  u put back  c complete  t transfer  e edit  Tab next panel  f pin  Esc back  : command  ? help
    """,
  ]
}
