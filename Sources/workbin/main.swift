import Program

WorkbinCommand.main()
