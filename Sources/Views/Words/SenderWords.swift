import Text
import Themes

/// A sender's address as an agent sees it: with a sign before it where its domain is to be doubted.
struct SenderWords {
  let address: String
  let doubt: DomainDoubt?

  init(_ address: String) {
    (self.address, doubt) = (address, DomainDoubt(inAddress: address))
  }

  /// First, so that no narrow column cuts it off; nothing where nothing is doubted.
  func sign(_ glyphs: Glyphs) -> Line {
    doubt == nil ? [] : [Piece(glyphs[.doubtful], .levelWarn), .blank(1)]
  }

  /// Why, for where there is room; nil where nothing is doubted.
  var reason: Piece? {
    switch doubt {
    case .mixesScripts: Piece("its domain mixes scripts", .levelWarn)
    case .looksLatin: Piece("its domain only looks Latin", .levelWarn)
    case .isEncoded: Piece("its domain is spelled as code", .levelWarn)
    case nil: nil
    }
  }

  func line(_ glyphs: Glyphs) -> Line { sign(glyphs) + [Piece(.field(address), .text)] }
}
