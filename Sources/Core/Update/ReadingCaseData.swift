import WebServices

/// Which keys of userData come first, and what people call them: the administrator's choice.
extension State {
  /// The order stands in the settings; labels are asked for where those name a list of them.
  mutating func readCaseData(_ context: inout UpdateContext) {
    guard scope == .everything, awaitsLabels, !calls.contains(.caseData) else { return }
    call(.businessAttributes, for: .caseData, &context)
  }

  mutating func takeOrder(of settings: AdministratorOptions) {
    caseData = CaseData(settings)
    awaitsLabels = settings.caseDataAttribute != nil
  }

  /// Without labels the keys speak for themselves: a refusal is no news, and is not asked for
  /// again.
  mutating func answeredCaseData(_ result: Result<APIResponse, RequestFailure>) {
    if case .failure(.lost) = result { return }
    awaitsLabels = false
    guard case .success(let response) = result, let settings, let name = settings.caseDataAttribute,
      let attribute = response.businessAttribute(named: name)
    else { return }
    caseData = CaseData(settings, attribute)
  }
}
