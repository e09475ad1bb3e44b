import Text
import WebServices

/// An answer of the REST interface: its HTTP status's last two digits come from the first byte.
let apiResponseDecoder: Decoder = { input in
  let statuses = [200, 200, 200, 204, 401, 403, 404, 500]
  let status = statuses[Int(input.first ?? 0) % statuses.count]
  do throws(APIError) {
    let response = try APIResponse(status: status, body: Array(input.dropFirst()))
    _ = (response.workbins, response.agent, response.referenceID, response.message)
    for item in response.interactions + response.content { visit(item) }
  } catch {
    _ = SafeText(error.description).string
  }
}
