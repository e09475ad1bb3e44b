import Testing

@testable import WebServices
