import WebServices

/// What a list shows, as it is now.
struct ListInput {
  let workbins: Workbins
  let now: Timestamp
}
