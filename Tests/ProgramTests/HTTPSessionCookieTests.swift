import HTTP
import Testing

@testable import Program

@Suite("The HTTP session is known by its cookie")
struct HTTPSessionCookieTests {
  /// What each of the answers says: whether the session was replaced.
  private func renewals(_ answers: [[String]]) -> [Bool] {
    var cookie = HTTPSessionCookie()
    return answers.map { fields in
      var headers = Headers()
      for field in fields { headers.append("Set-Cookie", field) }
      return cookie.renew(from: headers)
    }
  }

  @Test("the first one is none that is replaced; the same again is the same; another is another")
  func replaced() {
    #expect(
      renewals([
        [], ["JSESSIONID=a; Path=/; HttpOnly"], ["JSESSIONID=a"], [], ["JSESSIONID=b; Path=/"],
        ["JSESSIONID=b"],
      ]) == [false, false, false, false, true, false])
  }

  @Test(
    "a session by another name counts too; a balancer's cookie and the browser's do not",
    arguments: [
      ("JSESSIONID", true), ("SESSION", true), ("PHPSESSID", true), ("gws.session", true),
      ("AWSELB", false), ("AWSALB", false), ("BAYEUX_BROWSER", false), ("ROUTEID", false),
    ])
  func names(name: String, counts: Bool) {
    #expect(renewals([["\(name)=a"], ["\(name)=b"]]) == [false, counts])
  }

  @Test("a cookie that is taken away and given anew in one answer is replaced once")
  func takenAway() {
    #expect(
      renewals([
        ["JSESSIONID=a"], ["JSESSIONID=; Max-Age=0", "JSESSIONID=b"], ["JSESSIONID=\"b\""],
      ]) == [false, true, false])
  }

  @Test(
    "what is no cookie is none", arguments: ["", "=", "SESSION", ";;", "=SESSION=", "SESSION="])
  func broken(field: String) { #expect(renewals([["SESSION=a"], [field]]) == [false, false]) }
}
