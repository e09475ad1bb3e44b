import Terminal

extension ScreenSnapshot {
  /// The first picture.
  static let signingIn: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   agent1  ◌ signing in   12:04


                    workbin

                 Signing in to
          gws.example.test as agent1…


     r try again  : command  ? help  q quit
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1 · gws.example.test   ◌ signing in   12:04







                              workbin

             Signing in to gws.example.test as agent1…








     r try again  : command  ? help  q quit
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                       ◌ signing in   12:04









                                        workbin

                       Signing in to gws.example.test as agent1…










     r try again  : command  ? help  q quit
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                     ◌ signing in   12:04













                                                       workbin

                                      Signing in to gws.example.test as agent1…














     r try again  : command  ? help  q quit
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                       ◌ signing in   12:04




















                                                                                workbin

                                                               Signing in to gws.example.test as agent1…




















     r try again  : command  ? help  q quit
    """,
  ]
}
