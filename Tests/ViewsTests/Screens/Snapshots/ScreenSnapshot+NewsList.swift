import Terminal

extension ScreenSnapshot {
  /// What came in elsewhere, listed.
  static let newsList: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   agent1        ● live   12:04
    ╭ New ─────────────────────────────────╮
    │  / ▏ type to narrow                  │
    │                                      │
    │ ▌callbacks · Call me back⇄      now▐ │
    │  billing · Charged 4 times      now  │
    │  billing · Charged 3 times      now  │
    │  billing · Charged 2 times      now  │
    ╰──────────────────────────────────────╯
     Enter go  Esc leave
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1 · gws.example.test         ● live   12:04
     On my desk 0  All mine 10 ▌email-in-progress 7▐ email-dra…›
    ╭ email-in-progress ─ 1–4 of 7 · oldest 12y ───────────────╮
    │   Received  From            Subject                  Age │
    │▌✉ 11:58     c081@example.…  Refund for order 8…       6m▐│
    │ ✉ 11:41     c219@example.…  退款申请                 23m │
    ╭ New ─────────────────────────────────────────────────────╮
    │  / ▏ type to narrow                                      │
    │                                                          │
    │ ▌callbacks · Call me back⇄                          now▐ │
    │  billing · Charged 4 times                          now  │
    │  billing · Charged 3 times                          now  │
    │  billing · Charged 2 times                          now  │
    ╰──────────────────────────────────────────────────────────╯
    │   CustomerSegment  default                               │
    │   ServiceType      refund                                │
    │                                                          │
    │ Times                                                    │
    ╰────────────────────────────────────────────── 1–8 of 13 ─╯
     Enter go  Esc leave
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                             ● live   12:04
     On my desk 0  All mine 10 ▌email-in-progress 7▐ email-drafts 2  ● callbacks +1›
    ╭ email-in-progress ─ 1–6 of 7 · oldest 12y ───────────────────────────────────╮
    │   Received  From                   Subject                      Pri      Age │
    │▌✉ 11:58     c081@example.test      Refund for order 8812          3       6m▐│
    │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
    │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
    │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
    │ ✉ 09:1╭ New ─────────────────────────────────────────────────────────╮2h 52m │
    │ ❝ 21 N│  / ▏ type to narrow                                          │9h 44m │
    ╰───────│                                                              │───────╯
    ╭ Live ─│ ▌callbacks · Call me back⇄                              now▐ │───────╮
    │ Refund│  billing · Charged 4 times                              now  │       │
    │       │  billing · Charged 3 times                              now  │       │
    │ Busine│  billing · Charged 2 times                              now  │       │
    │   Prio╰──────────────────────────────────────────────────────────────╯       │
    │   CustomerSegment  default                                                   │
    │   ServiceType      refund              System                                │
    │                                          _AttachmentsSize  "0"               │
    │                                          _AutoReplyCount   0                 │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
     Enter go  Esc leave
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                           ● live   12:04
    ╭ Workbins ─────────────────╮╭ email-in-progress ─ 7 · oldest 12y ───────────────────────────────────────────╮
    │ ▸ On my desk            0 ││   Received  From                   Subject                       Pri      Age │
    │ ≡ All mine             10 ││▌✉ 11:58     c081@example.test      Refund for order 8812           3       6m▐│
    │                           ││ ✉ 11:41     c219@example.test      退款申请                        3      23m │
    │  Mine                     ││ ✉ 11:02     c007@example.test      Where is my refund?             5    1h 2m │
    │▌  email-in-progress     7▐││ ✉ 10:47     c344@example.test      Возврат средств                 2   1h 17m │
    │   email-drafts          2 ││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                 1   2h 52m │
    │ ● callbacks          +1 1 ││ ❝ 21 Nov    Ada Berg               Chat left open                  4  19h 44m │
    │                           ││ ◆ Apr 2014  es_inx_wscp            02F0ASAK8EAFA00W                       12y │
    │  Groups                   ││                                                                               │
    │ ● billing            +3 4 ││                                                                               │
    │ ✗ front desk       fa╭ New ─────────────────────────────────────────────────────────╮                      │
    │                      │  / ▏ type to narrow                                          │──────────────────────╯
    │                      │                                                              │──────────────────────╮
    │                      │ ▌callbacks · Call me back⇄                              now▐ │                      │
    │                      │  billing · Charged 4 times                              now  │                      │
    │                      │  billing · Charged 3 times                              now  │                      │
    │                      │  billing · Charged 2 times                              now  │:58:00                │
    │                      ╰──────────────────────────────────────────────────────────────╯                      │
    │                           ││   ServiceType      refund               System                                │
    │                           ││                                           _AttachmentsSize  "0"               │
    │                           ││                                           _AutoReplyCount   0                 │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    ╰───────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────╯
     Enter go  Esc leave
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                             ● live   12:04
    ╭ Workbins ────────────────────╮╭ email-in-progress ─ 7 · oldest 12y ──────────────────────────────────────────────────────────────────────────────────────────╮
    │ ▸ On my desk               0 ││   Received  From                        Subject                                                                 Pri      Age │
    │ ≡ All mine                10 ││▌✉ 11:58     c081@example.test           Refund for order 8812                                                     3       6m▐│
    │                              ││ ✉ 11:41     c219@example.test           退款申请                                                                  3      23m │
    │  Mine                        ││ ✉ 11:02     c007@example.test           Where is my refund?                                                       5    1h 2m │
    │▌  email-in-progress        7▐││ ✉ 10:47     c344@example.test           Возврат средств                                                           2   1h 17m │
    │   email-drafts             2 ││ ✉ 09:12     gpj.exe@example.test⇄       שלום, החזר כספי                                                           1   2h 52m │
    │ ● callbacks             +1 1 ││ ❝ 21 Nov    Ada Berg                    Chat left open                                                            4  19h 44m │
    │                              ││ ◆ Apr 2014  es_inx_wscp                 02F0ASAK8EAFA00W                                                                 12y │
    │  Groups                      ││                                                                                                                              │
    │ ● billing (AgentGroup)  +3 4 ││                                                                                                                              │
    │ ✗ front desk (Place)  failed ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││               ╭ New ─────────────────────────────────────────────────────────╮                                               │
    │                              │╰───────────────│  / ▏ type to narrow                                          │───────────────────────────────────────────────╯
    │                              │╭ Live ─ ✉ email│                                                              │───────────────────────────────────────────────╮
    │                              ││ Refund for ord│ ▌callbacks · Call me back⇄                              now▐ │                                               │
    │                              ││               │  billing · Charged 4 times                              now  │                                               │
    │                              ││ Business      │  billing · Charged 3 times                              now  │      System                                   │
    │                              ││   Priority    │  billing · Charged 2 times                              now  │        _AttachmentsSize  "0"                  │
    │                              ││   CustomerSegm╰──────────────────────────────────────────────────────────────╯        _AutoReplyCount   0                    │
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
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    ╰──────────────────────────────╯╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
     Enter go  Esc leave
    """,
  ]
}
