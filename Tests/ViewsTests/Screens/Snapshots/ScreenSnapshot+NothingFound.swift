import Terminal

extension ScreenSnapshot {
  /// A list in which the filter finds nothing.
  static let nothingFound: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   agent1        ● live   12:04
    ╭ email-in-progress ─ 0 of 7 ──────────╮
    │                                      │
    │                                      │
    │        Nothing here matches.         │
    │      Esc takes the filter away.      │
    │                                      │
    │                                      │
    ╰───────────────────────────── /zebra ─╯
     Esc show all  : command  ? help
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1 · gws.example.test         ● live   12:04
     On my desk 0  All mine 9 ▌email-in-progress 7▐ email-draf…›
    ╭ email-in-progress ─ 0 of 7 · oldest 12y ──────── /zebra ─╮
    │                                                          │
    │                  Nothing here matches.                   │
    │                Esc takes the filter away.                │
    │                                                          │
    │                                                          │
    ╰──────────────────────────────────────────────────────────╯
    ╭ Live ────────────────────────────────────────────────────╮
    │                                                          │
    │                                                          │
    │                   Nothing is selected.                   │
    │             Select an item: what happens to              │
    │               it shows here as it happens.               │
    │                                                          │
    │                                                          │
    │                                                          │
    ╰──────────────────────────────────────────────────────────╯
     / filter  s sort  Esc show all  : command  ? help  q quit
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                             ● live   12:04
     On my desk 0  All mine 9 ▌email-in-progress 7▐ email-drafts 2  callbacks 0    ›
    ╭ email-in-progress ─ 0 of 7 · oldest 12y ──────────────────────────── /zebra ─╮
    │                                                                              │
    │                                                                              │
    │                            Nothing here matches.                             │
    │                          Esc takes the filter away.                          │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
    ╭ Live ────────────────────────────────────────────────────────────────────────╮
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                             Nothing is selected.                             │
    │         Select an item: what happens to it shows here as it happens.         │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
     / filter  s sort  Tab next panel  Esc show all  : command  ? help  q quit
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                           ● live   12:04
    ╭ Workbins ─────────────────╮╭ email-in-progress ─ 0 of 7 · oldest 12y ───────────────────────────── /zebra ─╮
    │ ▸ On my desk            0 ││                                                                               │
    │ ≡ All mine              9 ││                                                                               │
    │                           ││                                                                               │
    │  Mine                     ││                                                                               │
    │▌  email-in-progress     7▐││                             Nothing here matches.                             │
    │   email-drafts          2 ││                          Esc takes the filter away.                           │
    │   callbacks             0 ││                                                                               │
    │                           ││                                                                               │
    │  Groups                   ││                                                                               │
    │   billing (AgentGroup)  1 ││                                                                               │
    │ ✗ front desk       failed ││                                                                               │
    │                           │╰───────────────────────────────────────────────────────────────────────────────╯
    │                           │╭ Live ─────────────────────────────────────────────────────────────────────────╮
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                             Nothing is selected.                              │
    │                           ││         Select an item: what happens to it shows here as it happens.          │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    ╰───────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────╯
     / filter  s sort  Tab next panel  Esc show all  r read again  : command  ? help  q quit
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                             ● live   12:04
    ╭ Workbins ────────────────────╮╭ email-in-progress ─ 0 of 7 · oldest 12y ──────────────────────────────────────────────────────────────────────────── /zebra ─╮
    │ ▸ On my desk               0 ││                                                                                                                              │
    │ ≡ All mine                 9 ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │  Mine                        ││                                                                                                                              │
    │▌  email-in-progress        7▐││                                                                                                                              │
    │   email-drafts             2 ││                                                                                                                              │
    │   callbacks                0 ││                                                                                                                              │
    │                              ││                                                    Nothing here matches.                                                     │
    │  Groups                      ││                                                  Esc takes the filter away.                                                  │
    │   billing (AgentGroup)     1 ││                                                                                                                              │
    │ ✗ front desk (Place)  failed ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              │╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
    │                              │╭ Live ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮
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
    │                              ││                                                     Nothing is selected.                                                     │
    │                              ││                                 Select an item: what happens to it shows here as it happens.                                 │
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
     / filter  s sort  Tab next panel  Esc show all  r read again  : command  ? help  q quit
    """,
  ]
}
