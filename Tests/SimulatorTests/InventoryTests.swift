import JSON
import Testing

@testable import Simulator

@Suite("The inventory")
struct InventoryTests {
  private let places: [Interaction.Place] = [
    .workbin(Shelf(workbin: "a", owner: "")), .workbin(Shelf(workbin: "a", owner: "x")),
    .agent("x"), .agent("y"),
  ]

  private func item(_ id: String, at place: Interaction.Place, _ order: Int) -> Interaction {
    let letter = Interaction.Letter(from: "", personal: "", to: "", subject: "", text: "")
    return Interaction(
      id: id, medium: .email, received: Moment(milliseconds: 0), zoneMinutes: 0, letter: letter,
      userData: Fields(), state: .inWorkbin, place: place, order: order)
  }

  @Test("whatever comes, moves and goes, each place has what a search through all would find")
  func index() {
    var inventory = Inventory()
    var random = RandomSource(seed: 9)
    for order in 1...3_000 {
      let id = "\(random.below(40))"
      if random.chance(20) {
        inventory.removeValue(forKey: id)
      } else {
        inventory[id] = item(id, at: places[random.below(places.count)], order)
      }
      for place in places {
        let found = inventory.values.filter { $0.place == place }.sorted { $0.order < $1.order }
        #expect(inventory.at(place).map(\.id) == found.map(\.id))
      }
    }
  }

  @Test("an order that changes in place is kept")
  func orders() {
    var inventory = Inventory()
    inventory["a"] = item("a", at: places[0], 1)
    inventory["b"] = item("b", at: places[0], 2)
    inventory["a"]?.order = 3
    #expect(inventory.at(places[0]).map(\.id) == ["b", "a"])
    #expect(inventory.removeValue(forKey: "a")?.order == 3)
    #expect(inventory.removeValue(forKey: "a") == nil)
    #expect(inventory.count == 1)
  }
}
