import Testing

@testable import CometD
