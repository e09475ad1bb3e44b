import JSON
import Testing

@testable import WebServices

@Suite("A value of userData that few programs can hold")
struct UserDataValueTests {
  private func value(_ json: String) throws -> UserDataValue {
    UserDataValue(try Document(parsing: json).root)
  }

  @Test(
    "is sent back as the server sent it",
    arguments: [
      "123456789012345678901234567890", "1e400", "-0", "0.1000000000000000000000000000001",
      "18446744073709551615", #""\ud800""#, #""a\udfffz""#,
      #"{"n":123456789012345678901234567890,"s":"\ud800","l":[1e400]}"#,
    ])
  func roundTrip(json: String) throws {
    #expect(try value(json).json.text == json)
    let entry = ItemOperation.Entry(key: "k", userDataValue: try value(json))
    #expect(JSONValue.object([(key: entry.key, value: entry.value)]).text == #"{"k":\#(json)}"#)
  }

  @Test("is a number with all its digits when it was typed")
  func typed() {
    #expect(UserDataValue(json: "1e400") == .number("1e400"))
    #expect(UserDataValue(json: "123456789012345678901234567890")?.json.text.count == 30)
  }

  @Test("a number that is none is sent as a text", arguments: ["1,2", "", "nan", "1]", "[1", "1e"])
  func noNumber(text: String) {
    #expect(UserDataValue.number(text).json == .string(text))
  }
}
