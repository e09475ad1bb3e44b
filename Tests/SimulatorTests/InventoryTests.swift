import JSON
import Testing

@testable import Simulator

@Suite("The inventory")
struct InventoryTests {
  private let locations: [Interaction.Location] = [
    .workbin(Workbin.Partition(workbin: "a", owner: "")),
    .workbin(Workbin.Partition(workbin: "a", owner: "x")),
    .agent("x"), .agent("y"),
  ]

  private func interaction(_ id: String, at location: Interaction.Location, _ sequenceNumber: Int)
    -> Interaction
  {
    let content = Interaction.Content(from: "", fromPersonal: "", to: "", subject: "", text: "")
    return Interaction(
      id: id, medium: .email, receivedAt: Timestamp(milliseconds: 0), utcOffsetMinutes: 0,
      content: content,
      userData: JSONObject(), state: .inWorkbin, location: location, sequenceNumber: sequenceNumber)
  }

  @Test("whatever comes, moves and goes, each place has what a search through all would find")
  func indexConsistency() {
    var inventory = Inventory()
    var random = RandomSource(seed: 9)
    for sequenceNumber in 1...3_000 {
      let id = "\(random.below(40))"
      if random.chance(20) {
        inventory.removeValue(forKey: id)
      } else {
        inventory[id] = interaction(
          id, at: locations[random.below(locations.count)], sequenceNumber)
      }
      for location in locations {
        let expected = inventory.values.filter { $0.location == location }.sorted {
          $0.sequenceNumber < $1.sequenceNumber
        }
        #expect(inventory.interactions(at: location).map(\.id) == expected.map(\.id))
      }
    }
  }

  @Test("an order that changes in place is kept")
  func changedSequenceNumber() {
    var inventory = Inventory()
    inventory["a"] = interaction("a", at: locations[0], 1)
    inventory["b"] = interaction("b", at: locations[0], 2)
    inventory["a"]?.sequenceNumber = 3
    #expect(inventory.interactions(at: locations[0]).map(\.id) == ["b", "a"])
    #expect(inventory.removeValue(forKey: "a")?.sequenceNumber == 3)
    #expect(inventory.removeValue(forKey: "a") == nil)
    #expect(inventory.count == 1)
  }
}
