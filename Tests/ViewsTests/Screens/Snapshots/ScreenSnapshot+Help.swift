import Terminal

extension ScreenSnapshot {
  /// The help, its fourth line selected.
  static let help: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   agent1        ● live   12:04
    ╭ Help ────────────────────────────────╮
    │  / ▏ type to search                  │
    │  Enter o Goes into what is select…   │
    │  p       Takes the item out: it i…   │
    │  u       ✗ lies in email-in-progr…   │
    │ ▌c       ✗ lies in email-in-progr… ▐ │
    │  ✗ lies in email-in-progress: pull … │
    ╰────────────────────────── 1–4 of 63 ─╯
     Enter do it  Esc close
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1 · gws.example.test         ● live   12:04
    ╭ Help ────────────────────────────────────────────────────╮
    │  / ▏ type to search                                      │
    │                                                          │
    │ Here, in the items                                       │
    │  Enter o Goes into what is selected     :open            │
    │  p       Takes the item out: it is you… :pull            │
    │  u       ✗ lies in email-in-progress a… :put-back        │
    │ ▌c       ✗ lies in email-in-progress: … :complete      ▐ │
    │  t       ✗ lies in email-in-progress: … :transfer        │
    │  m       Into another workbin; pulls i… :move            │
    │  W       ✗ lies in email-in-progress: … :write           │
    │          ✗ lies in email-in-progress: … :write-to-all    │
    │  O       ✗ lies in email-in-progress: … :send            │
    │  D       ✗ lies in email-in-progress: … :delete-draft    │
    │                                                          │
    │  :complete [QUEUE]  Marks it done, or sends it into a q… │
    │  ✗ lies in email-in-progress: pull it first              │
    ╰───────────────────────────────────────────── 1–10 of 63 ─╯
     Enter do it  Esc close
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                             ● live   12:04
    ╭ Help ────────────────────────────────────────────────────────────────────────╮
    │  / ▏ type to search                                                          │
    │                                                                              │
    │ Here, in the items                                                           │
    │  Enter o       Goes into what is selected              :open                 │
    │  p             Takes the item out: it is yours then    :pull                 │
    │  u             ✗ lies in email-in-progress already     :put-back             │
    │ ▌c             ✗ lies in email-in-progress: pull it f… :complete [QUEUE]   ▐ │
    │  t             ✗ lies in email-in-progress: pull it f… :transfer [TO]        │
    │  m             Into another workbin; pulls it first    :move [WORKBIN]       │
    │  W             ✗ lies in email-in-progress: pull it f… :write                │
    │                ✗ lies in email-in-progress: pull it f… :write-to-all         │
    │  O             ✗ lies in email-in-progress: pull it f… :send [QUEUE]         │
    │  D             ✗ lies in email-in-progress: pull it f… :delete-draft         │
    │  i             ✗ lies in email-in-progress: pull it f… :set-in-focus         │
    │  e             ✗ lies in email-in-progress: pull it f… :edit-userdata        │
    │  E             ✗ lies in email-in-progress: pull it f… :editor               │
    │  Space         Marks the item for an action on many    :mark                 │
    │                                                                              │
    │  :complete [QUEUE]  Marks it done, or sends it into a queue                  │
    │  ✗ “Refund for order 8812” lies in email-in-progress: pull it first          │
    ╰───────────────────────────────────────────────────────────────── 1–14 of 63 ─╯
     Enter do it  Esc close
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                           ● live   12:04
    ╭ Help ──────────────────────────────────────────────────────────────────────────────────────────────────────╮
    │  / ▏ type to search                                                                                        │
    │                                                                                                            │
    │ Here, in the items                                                                                         │
    │  Enter o          Goes into what is selected                                         :open                 │
    │  p                Takes the item out: it is yours then                               :pull                 │
    │  u                ✗ lies in email-in-progress already                                :put-back             │
    │ ▌c                ✗ lies in email-in-progress: pull it first                         :complete [QUEUE]   ▐ │
    │  t                ✗ lies in email-in-progress: pull it first                         :transfer [TO]        │
    │  m                Into another workbin; pulls it first                               :move [WORKBIN]       │
    │  W                ✗ lies in email-in-progress: pull it first                         :write                │
    │                   ✗ lies in email-in-progress: pull it first                         :write-to-all         │
    │  O                ✗ lies in email-in-progress: pull it first                         :send [QUEUE]         │
    │  D                ✗ lies in email-in-progress: pull it first                         :delete-draft         │
    │  i                ✗ lies in email-in-progress: pull it first                         :set-in-focus         │
    │  e                ✗ lies in email-in-progress: pull it first                         :edit-userdata        │
    │  E                ✗ lies in email-in-progress: pull it first                         :editor               │
    │  Space            Marks the item for an action on many                               :mark                 │
    │  *                Marks all shown, or none                                           :mark-all             │
    │  /                Narrows the list while you type                                    :filter [TEXT]        │
    │  s                Puts the list in order by a column                                 :sort [COLUMN]        │
    │  S                Turns the order of the list round                                  :reverse              │
    │  C                Chooses the columns of the list                                    :columns [COLUMN]     │
    │  n                To the next item that is new                                       :next-new             │
    │  N                To the new item before                                             :previous-new         │
    │  <                ✗ Nothing has happened to it yet that could be looked at           :step-back            │
    │                                                                                                            │
    │  :complete [QUEUE]  Marks it done, or sends it into a queue                                                │
    │  ✗ “Refund for order 8812” lies in email-in-progress: pull it first                                        │
    ╰─────────────────────────────────────────────────────────────────────────────────────────────── 1–22 of 63 ─╯
     Enter do it  Esc close
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                             ● live   12:04
    ╭ Wor╭ Help ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮────╮
    │ ▸ O│  / ▏ type to search                                                                                                                                │Age │
    │ ≡ A│                                                                                                                                                    │ 6m▐│
    │    │ Here, in the items                                                                                                                                 │23m │
    │  Mi│  Enter o          Goes into what is selected                                                                                 :open                 │ 2m │
    │▌  e│  p                Takes the item out: it is yours then                                                                       :pull                 │17m │
    │   e│  u                Back into the workbin it came from              ✗ lies in email-in-progress already                        :put-back             │52m │
    │   c│ ▌c                Marks it done, or sends it into a queue         ✗ lies in email-in-progress: pull it first                 :complete [QUEUE]   ▐ │44m │
    │    │  t                Gives it to a queue or another agent            ✗ lies in email-in-progress: pull it first                 :transfer [TO]        │12y │
    │  Gr│  m                Into another workbin; pulls it first                                                                       :move [WORKBIN]       │    │
    │   b│  W                Answers an email in your $EDITOR, or goes on w… ✗ lies in email-in-progress: pull it first                 :write                │    │
    │ ✗ f│                   The same, to all that it was to                 ✗ lies in email-in-progress: pull it first                 :write-to-all         │    │
    │    │  O                Sends a draft out, to whom it is to             ✗ lies in email-in-progress: pull it first                 :send [QUEUE]         │    │
    │    │  D                Throws a draft away, for good                   ✗ lies in email-in-progress: pull it first                 :delete-draft         │    │
    │    │  i                Tells the server that you work on it            ✗ lies in email-in-progress: pull it first                 :set-in-focus         │    │
    │    │  e                Changes its userData in a form                  ✗ lies in email-in-progress: pull it first                 :edit-userdata        │    │
    │    │  E                Its userData in your $EDITOR                    ✗ lies in email-in-progress: pull it first                 :editor               │    │
    │    │  Space            Marks the item for an action on many                                                                       :mark                 │    │
    │    │  *                Marks all shown, or none                                                                                   :mark-all             │────╯
    │    │  /                Narrows the list while you type                                                                            :filter [TEXT]        │────╮
    │    │  s                Puts the list in order by a column                                                                         :sort [COLUMN]        │    │
    │    │  S                Turns the order of the list round                                                                          :reverse              │    │
    │    │  C                Chooses the columns of the list                                                                            :columns [COLUMN]     │    │
    │    │  n                To the next item that is new                                                                               :next-new             │    │
    │    │  N                To the new item before                                                                                     :previous-new         │    │
    │    │  <                Shows the item as it was before what happened … ✗ Nothing has happened to it yet that could be looked at   :step-back            │    │
    │    │  >                Shows it as it was one happening later          ✗ Nothing has happened to it yet that could be looked at   :step-forth           │    │
    │    │  .                Back to the item as it is                                                                                  :now                  │    │
    │    │  d                What has changed since the moment on show       ✗ There are no two states of it to compare yet             :compare              │    │
    │    │  y                Gives a value to your terminal's clipboard                                                                 :copy                 │    │
    │    │  =                Subject and sender, one character a line                                                                   :characters           │    │
    │    │                                                                                                                                                    │    │
    │    │ What is done with interactions                                                                                                                     │    │
    │    │  A                Takes the invitation                            ✗ lies in email-in-progress: pull it first                 :accept               │    │
    │    │  X                Turns the invitation down                       ✗ lies in email-in-progress: pull it first                 :reject               │    │
    │    │  z                Puts back what you pulled last                  ✗ Nothing that was pulled here is still yours              :undo-pull            │    │
    │    │  R                Tries again what failed                         ✗ Nothing has failed that could be tried again             :retry                │    │
    │    │  v                What came of each item of the last action       ✗ There are no results yet: they are those of the last ac… :results              │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │  :complete [QUEUE]  Marks it done, or sends it into a queue                                                                                        │    │
    │    │  ✗ “Refund for order 8812” lies in email-in-progress: pull it first                                                                                │    │
    ╰────╰─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 1–32 of 63 ─╯────╯
     Enter do it  Esc close
    """,
  ]

  /// The help, narrowed by what is typed.
  static let helpSearch: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   agent1        ● live   12:04
    ╭ Help ────────────────────────────────╮
    │  / put▏                              │
    │ Here, in the items                   │
    │  u       ✗ lies in email-in-progr…   │
    │ ▌s       Puts the list in order b… ▐ │
    │                                      │
    │  :sort [COLUMN]  Puts the list in o… │
    ╰─────────────────────────── 1–2 of 3 ─╯
     Enter do it  Esc close
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1 · gws.example.test         ● live   12:04
    ╭ Help ────────────────────────────────────────────────────╮
    │  / put▏                                         3 found  │
    │                                                          │
    │ Here, in the items                                       │
    │  u       ✗ lies in email-in-progress a… :put-back        │
    │ ▌s       Puts the list in order by a c… :sort          ▐ │
    │                                                          │
    │ What is done with interactions                           │
    │  z       ✗ Nothing that was pulled her… :undo-pull       │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │  :sort [COLUMN]  Puts the list in order by a column      │
    │                                                          │
    ╰──────────────────────────────────────────────────────────╯
     Enter do it  Esc close
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                             ● live   12:04
    ╭ Help ────────────────────────────────────────────────────────────────────────╮
    │  / put▏                                                             3 found  │
    │                                                                              │
    │ Here, in the items                                                           │
    │  u             ✗ lies in email-in-progress already     :put-back             │
    │ ▌s             Puts the list in order by a column      :sort [COLUMN]      ▐ │
    │                                                                              │
    │ What is done with interactions                                               │
    │  z             ✗ Nothing that was pulled here is stil… :undo-pull            │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │  :sort [COLUMN]  Puts the list in order by a column                          │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
     Enter do it  Esc close
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                           ● live   12:04
    ╭ Help ──────────────────────────────────────────────────────────────────────────────────────────────────────╮
    │  / put▏                                                                                           3 found  │
    │                                                                                                            │
    │ Here, in the items                                                                                         │
    │  u                ✗ lies in email-in-progress already                                :put-back             │
    │ ▌s                Puts the list in order by a column                                 :sort [COLUMN]      ▐ │
    │                                                                                                            │
    │ What is done with interactions                                                                             │
    │  z                ✗ Nothing that was pulled here is still yours                      :undo-pull            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │  :sort [COLUMN]  Puts the list in order by a column                                                        │
    │                                                                                                            │
    ╰────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
     Enter do it  Esc close
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                             ● live   12:04
    ╭ Wor╭ Help ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮────╮
    │ ▸ O│  / put▏                                                                                                                                   3 found  │Age │
    │ ≡ A│                                                                                                                                                    │ 6m▐│
    │    │ Here, in the items                                                                                                                                 │23m │
    │  Mi│  u                Back into the workbin it came from              ✗ lies in email-in-progress already                        :put-back             │ 2m │
    │▌  e│ ▌s                Puts the list in order by a column                                                                         :sort [COLUMN]      ▐ │17m │
    │   e│                                                                                                                                                    │52m │
    │   c│ What is done with interactions                                                                                                                     │44m │
    │    │  z                Puts back what you pulled last                  ✗ Nothing that was pulled here is still yours              :undo-pull            │12y │
    │  Gr│                                                                                                                                                    │    │
    │   b│                                                                                                                                                    │    │
    │ ✗ f│                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │────╯
    │    │                                                                                                                                                    │────╮
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │                                                                                                                                                    │    │
    │    │  :sort [COLUMN]  Puts the list in order by a column                                                                                                │    │
    │    │                                                                                                                                                    │    │
    ╰────╰────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯────╯
     Enter do it  Esc close
    """,
  ]
}
