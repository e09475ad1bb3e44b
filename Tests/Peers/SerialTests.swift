import Testing

/// The suites that start many processes or move much, one test at a time: a machine of two cores
/// has others to run beside them.
@Suite("One after the other", .serialized)
enum SerialTests {}
