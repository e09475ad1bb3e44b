import Text
import Themes

/// A sender's address as an agent sees it: with a sign before it where its domain is to be doubted.
struct SenderAddress {
  let address: String
  let homograph: HomographCheck?

  init(_ address: String) {
    (self.address, homograph) = (address, HomographCheck(inAddress: address))
  }

  /// First, so that no narrow column cuts it off; nothing where nothing is doubted.
  func warningSign(_ glyphs: GlyphSet) -> Line {
    homograph == nil ? [] : [TextSpan(glyphs[.suspicious], .levelWarn), .blank(1)]
  }

  /// Why, for where there is room; nil where nothing is doubted.
  var reason: TextSpan? {
    switch homograph {
    case .mixedScripts: TextSpan("its domain mixes scripts", .levelWarn)
    case .latinLookalike: TextSpan("its domain only looks Latin", .levelWarn)
    case .punycode: TextSpan("its domain is spelled as code", .levelWarn)
    case nil: nil
    }
  }

  func line(_ glyphs: GlyphSet) -> Line {
    warningSign(glyphs) + [TextSpan(.bounded(address), .text)]
  }
}
