import Program

WorkbinCommand.runToExit()
