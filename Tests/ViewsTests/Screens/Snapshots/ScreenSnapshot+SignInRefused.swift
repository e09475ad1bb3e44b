import Terminal

extension ScreenSnapshot {
  /// The server did not let the agent in.
  static let signInRefused: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin        ■ not signed in   12:04
                    workbin

     gws.example.test did not let agent1 in
      The server does not accept this user
       name and password: Access denied.
      Check the user name, and start again
            with the right password.

     r try again  : command  ? help  q quit
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1                   ■ not signed in   12:04





                              workbin

               gws.example.test did not let agent1 in
           The server does not accept this user name and
           password: Access denied. Check the user name,
              and start again with the right password.

                       r tries again, q quits





     r try again  : command  ? help  q quit
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                    ■ not signed in   12:04







                                        workbin

                         gws.example.test did not let agent1 in
                     The server does not accept this user name and
                     password: Access denied. Check the user name,
                        and start again with the right password.

                                 r tries again, q quits







     r try again  : command  ? help  q quit
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                  ■ not signed in   12:04











                                                       workbin

                                        gws.example.test did not let agent1 in
                                    The server does not accept this user name and
                                    password: Access denied. Check the user name,
                                       and start again with the right password.

                                                r tries again, q quits











     r try again  : command  ? help  q quit
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                    ■ not signed in   12:04

















                                                                                workbin

                                                                 gws.example.test did not let agent1 in
                                                             The server does not accept this user name and
                                                             password: Access denied. Check the user name,
                                                                and start again with the right password.

                                                                         r tries again, q quits


















     r try again  : command  ? help  q quit
    """,
  ]
}
