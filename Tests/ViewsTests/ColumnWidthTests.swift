import Core
import Testing

@testable import Views

@Suite("Columns")
struct ColumnWidthTests {
  @Test(
    "are as wide as each other, or as each needs",
    arguments: [
      ([10, 10, 10], [30, 30, 30]), ([40, 10, 10], [40, 10, 10]), ([80, 10, 20], [60, 10, 20]),
      ([80, 80, 10], [40, 40, 10]), ([99, 99, 99], [30, 30, 30]),
    ])
  func shared(needs: [Int], widths: [Int]) {
    #expect(UserDataColumns.distribute(90, by: needs) == widths)
  }

  @Test("From is as wide as the senders seen, where the subjects leave room")
  func from() {
    func width(_ from: Int, _ subject: Int) -> Int? {
      let columns = ItemColumns(
        defaultIn: 120, of: .workbin(WorkbinContents.ID("w1")),
        intrinsic: .init(from: from, subject: subject))
      return columns.fields.first { $0.column == .from }?.width
    }
    #expect(width(45, 30) == 45)
    #expect(width(45, 200) == 26)
    #expect(width(0, 0) == 26)
  }
}
