import ArgumentParser

/// Which server, as whom.
///
/// Both must be given. The parser does not demand them, because it would say that they are missing
/// before it says that an option is misspelt.
struct ServerOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The server, such as https://gws.example.test.", valueName: "url"))
  var server: String?

  @Option(
    help: ArgumentHelp(
      "Your user name. The password is asked for, or taken from \(Secret.passwordVariable).",
      valueName: "name"))
  var user: String?

  @Flag(help: "User and password from ~/.netrc, or the file that NETRC names.")
  var netrc = false

  @Option(
    help: ArgumentHelp(
      "Certificates to trust in place of the system's, as PEM.", valueName: "file"),
    completion: .file())
  var caFile: String?

  @Option(
    help: ArgumentHelp("Your own certificate, as PEM.", valueName: "file"), completion: .file())
  var cert: String?

  @Option(
    help: ArgumentHelp(
      "Its key, if not in the same file. A passphrase is asked for, or taken from "
        + "\(Secret.passphraseVariable).",
      valueName: "file"), completion: .file())
  var key: String?
}
