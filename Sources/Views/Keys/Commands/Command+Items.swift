import Core
import Terminal

extension Command {
  static let pull = Command(
    "Pull", [.character("p")], bar: ("pull", .pull), "Takes the item out: it is yours then",
    in: [.items, .live], .pull
  ).inCategory(.interactions)

  /// What is done with interactions once they are mine; on one, or on all marked.
  static let itemCommands = [
    Command(
      "Put back", [.character("u")], bar: ("put back", .putBack),
      "Back into the workbin it came from",
      in: [.items, .live], .action(.putBack)),
    Command(
      "Complete", [.character("c")], bar: ("complete", .complete),
      "Marks it done, or sends it into a queue",
      in: [.items, .live], .action(.complete(queue: nil)),
      taking: .text(
        "QUEUE", "the queue to complete it into", candidates: \.administrator.queues
      ) { .action(.complete(queue: $0)) }),
    Command(
      "Accept", [.character("A")], bar: ("accept", .accept), "Takes the invitation", in: .panels,
      .action(.accept)),
    Command(
      "Reject", [.character("X")], bar: ("reject", .reject), "Turns the invitation down",
      in: .panels, .action(.reject)),
    Command(
      "Transfer", [.character("t")], bar: ("transfer", .transfer),
      "Gives it to a queue or another agent",
      in: [.items, .live], .action(.transfer(to: nil)),
      taking: .text(
        "TO", "a queue, or an agent's user name", candidates: \.transferChoices
      ) { .action(.transfer(to: $0)) }),
    Command(
      "Move", [.character("m")], "Into another workbin; pulls it first",
      in: [.items, .live], .action(.move(to: nil)),
      taking: .oneOf("WORKBIN", "the workbin to move it to", called: "workbin") {
        $0.moveChoices
      }),
    Command(
      "Write", [.character("W")], bar: ("write", .write),
      "Answers an email in your $EDITOR, or goes on with a draft", in: [.items, .live],
      .action(.writeEmail(toAll: false))),
    Command(
      "Write to all", [], "The same, to all that it was to", in: [.items, .live],
      .action(.writeEmail(toAll: true))),
    Command(
      "Send", [.character("O")], bar: ("send", .send), "Sends a draft out, to whom it is to",
      in: [.items, .live], .action(.sendEmail(queue: nil)),
      taking: .text(
        "QUEUE", "the queue that sends it", candidates: \.administrator.queues
      ) { .action(.sendEmail(queue: $0)) }),
    Command(
      "Delete draft", [.character("D")], bar: ("delete", .deleteDraft),
      "Throws a draft away, for good",
      in: [.items, .live], .action(.deleteDraft)),
    Command(
      "Set in focus", [.character("i")], "Tells the server that you work on it",
      in: [.items, .live], .action(.setInFocus)),
    Command(
      "Undo pull", [.character("z")], "Puts back what you pulled last", in: .panels,
      .action(.undoPull)),
    Command(
      "Retry", [.character("R")], bar: ("retry", .retry), "Tries again what failed", in: .panels,
      .action(.retry)),
    Command(
      "Results", [.character("v")], "What came of each item of the last action", in: .panels,
      .action(.openResults)),
  ]
}
