import JSON

@testable import Simulator

extension Server {
  /// How things are, by the server's own books.
  func standing(of user: String) -> Standing {
    look(or: Standing()) { centre in
      var standing = Standing()
      let world = centre.world
      for workbin in world.workbins {
        standing.shelves[workbin.id] = Set(
          world.contents(of: workbin.shelf(of: user)).map(\.id))
      }
      for item in world.held(by: user) {
        standing.mine[item.id] = [
          item.state.rawValue, item.capabilities.joined(separator: " "), item.userData.tree.text,
        ]
      }
      return standing
    }
  }
}
