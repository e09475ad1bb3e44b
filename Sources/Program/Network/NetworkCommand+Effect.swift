import Core

extension NetworkHandler.Command {
  /// What an effect asks of the network; nil for one that concerns the screen. The end of the program is
  /// its owner's affair.
  init?(_ effect: Effect) {
    switch effect {
    case .send(let id, let request): self = .send(id, request)
    case .abandon(let id): self = .cancel(id)
    case .readAnew: self = .readAnew
    case .openLink: self = .openLink
    case .retryLink: self = .retryLink
    case .savePreferences, .ringInvitationAlert, .openEditor, .applyTheme, .copy, .repaint,
      .suspend, .quit:
      return nil
    }
  }
}
