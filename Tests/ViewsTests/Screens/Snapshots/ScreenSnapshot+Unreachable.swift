import Terminal

extension ScreenSnapshot {
  /// The server can’t be reached.
  static let unreachable: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin        ○ not connected   12:04
                    workbin

       gws.example.test can't be reached
     Could not connect to gws.example.test
          port 443: connection refused

           Try 2 begins at 12:04:30.
              r tries now, q quits
     r try again  : command  ? help  q quit
    """,
    Size(columns: 60, rows: 20): """
     workbin     ○ not connected (try 2, next 12:04:30)   12:04





                              workbin

                 gws.example.test can't be reached
               Could not connect to gws.example.test
                    port 443: connection refused

                     Try 2 begins at 12:04:30.
                        r tries now, q quits





     r try again  : command  ? help  q quit
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1                ○ not connected (try 2, next 12:04:30)   12:04







                                        workbin

                           gws.example.test can't be reached
                         Could not connect to gws.example.test
                              port 443: connection refused

                               Try 2 begins at 12:04:30.
                                  r tries now, q quits







     r try again  : command  ? help  q quit
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                           ○ not connected (try 2, next 12:04:30)   12:04











                                                       workbin

                                          gws.example.test can't be reached
                                        Could not connect to gws.example.test
                                             port 443: connection refused

                                              Try 2 begins at 12:04:30.
                                                 r tries now, q quits











     r try again  : command  ? help  q quit
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test         ○ not connected (try 2, next 12:04:30): could not connect to gws.example.test port 443: connection refused   12:04

















                                                                                workbin

                                                                   gws.example.test can't be reached
                                                                 Could not connect to gws.example.test
                                                                      port 443: connection refused

                                                                       Try 2 begins at 12:04:30.
                                                                          r tries now, q quits


















     r try again  : command  ? help  q quit
    """,
  ]
}
