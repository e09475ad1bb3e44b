import Text
import WebServices

/// An answer of the REST interface: its HTTP status's last two digits come from the first byte.
let answers: Decoder = { input in
  let statuses = [200, 200, 200, 204, 401, 403, 404, 500]
  let status = statuses[Int(input.first ?? 0) % statuses.count]
  do throws(Refusal) {
    let answer = try Answer(status: status, body: Array(input.dropFirst()))
    _ = (answer.workbins, answer.agent, answer.referenceID, answer.words)
    for item in answer.interactions + answer.content { look(at: item) }
  } catch {
    _ = SafeText(error.description).string
  }
}
