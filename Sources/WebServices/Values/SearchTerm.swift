import JSON

/// A text that is looked for, whatever the case of its letters.
package typealias SearchTerm = JSON.SearchTerm
