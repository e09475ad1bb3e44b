import Terminal

extension Sheet {
  /// The form of userData with labels.
  static let labelledForm: [Size: String] = [
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
    ▌On my desk 1▐ All mine 9  email-in-progress 7  email-drafts 2  callbacks 0    ›
    ╭ On my desk ─ 1 · oldest 6m ──────────────────────────────────────────────────╮
    │   Received  State         From               Subject                     Age │
    │▌✉ 11:58     ▸ Processing  c081@example.test  Charged twice                6m▐│
    ╭ userData ────────────────────────────────────────────────────────────────────╮
    │  of “Charged twice”                                                          │
    │ ▌  Segment                  text   gold                                    ▐ │
    │    Service (ServiceType)    text   refund                                    │
    │    Promised for             text   2026-11-24T16:00:00Z                      │
    │    What happened            text   Nine pounds were taken twice on the sam…  │
    │    OrderId                  text   "8812"                                    │
    │    ReceivedAt               text   2026-11-22T11:58:00Z                      │
    │    DeliveredAt              text   2026-11-22T11:58:04Z                      │
    │    RTenant                  text   Environment                               │
    │    IsHeld                   number 0                                         │
    │                                                                              │
    │  nothing changed                                                             │
    ╰──────────────────────────────────────────────────────────────────────────────╯
    │   Segment        gold    (CustomerSegment)         OrderId   "8812"          │
    │   Service        refund  (ServiceType)                                       │
    │   Promised for   24 Nov 2026 16:00:00            Times                       │
    ╰───────────────────────────────────────────────────────────────── 1–10 of 15 ─╯
     Enter change  a add  d delete  w send  Esc leave
    """
  ]
}
