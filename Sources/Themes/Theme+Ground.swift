import Terminal

extension Theme {
  /// The one made for a ground; the dark one where it is not known.
  package static func builtIn(for ground: Ground?) -> Theme {
    builtIn(ground?.isLight == true ? "paper" : "dusk") ?? .plain
  }

  /// This theme as it can be read on a terminal of eight or sixteen colours, whose ground shows
  /// through: what could not is in the colours of the theme made for that ground, and in none where the
  /// ground is not known. With more colours a theme has a ground of its own, and stays as it is.
  package func fitted(to ground: Ground?, depth: ColorDepth) -> Theme {
    guard depth.isFew else { return self }
    let legibility = Legibility(ground: ground, depth: depth)
    let other = ground.map { Theme.builtIn(for: $0) }
    return Theme(name: name, variant: variant) { role in
      let style = self[role]
      let candidates = style.variants(likeOn: other?[role], legibility)
      return candidates.first { legibility.isReadable($0, role) } ?? style.uncolored
    }
  }
}

extension Style {
  /// This style, and what it may be instead, the best first.
  fileprivate func variants(likeOn other: Style?, _ legibility: Legibility) -> [Style] {
    var variants = [self, notBold]
    if background.basic != nil {
      var style = self
      style.foreground.basic = legibility.extreme(on: background)
      variants.append(style)
    } else if let other, other.background.basic == nil {
      var style = self
      style.foreground.basic = other.foreground.basic
      variants += [style, style.notBold]
    }
    return variants
  }

  /// Bold is bright on many terminals: another colour, which may be the one that can't be read.
  private var notBold: Style {
    var style = self
    style.attributes.remove(.bold)
    return style
  }

  /// In the terminal's own colours, with what says the same without any.
  fileprivate var uncolored: Style {
    var style = self
    (style.foreground.basic, style.background.basic) = (nil, nil)
    style.attributes.formUnion(monochrome.subtracting(.dim))
    return style
  }
}
