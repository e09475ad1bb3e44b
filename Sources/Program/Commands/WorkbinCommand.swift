import ArgumentParser

/// The program as the shell sees it.
package struct WorkbinCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "workbin",
    abstract: "Workbins of Genesys Web Services, in the terminal.",
    discussion: """
      Lists your workbins and what lies in them; p pulls the selected interaction, and the live pane
      shows its state, capabilities and userData as they change. Press ? for all keys, or see them
      with: workbin help keys; the manual page: workbin help man

      Proxies come from the environment: https_proxy, http_proxy, all_proxy, no_proxy.

      Try it without a server: workbin demo
      """,
    version: "0.1.0",
    subcommands: [
      OpenCommand.self, DemoCommand.self, PullCommand.self, SimulatorCommand.self,
      CompletionsCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  package init() {}
}
