import Glibc
import NIOConcurrencyHelpers
import Testing

@testable import JSON

// To be run under ThreadSanitizer too. It does not see simdjson's own writes while parsing, but it
// sees memory come and go: a reader after the free, or before the hand-over, is a report.
@Suite("Documents between threads")
struct ThreadTests {
  private let rounds = 2000

  @Test("one thread parses and lets go, another reads: nothing is lost or mixed up")
  func handOver() {
    let queue = NIOLockedValueBox<[Document]>([])
    let isDone = NIOLockedValueBox(false)
    let read = NIOLockedValueBox<[Int]>([])
    let rounds = rounds
    inParallel([
      {
        for round in 0..<rounds {
          guard let document = try? Document(parsing: message(round)) else { return }
          queue.withLockedValue { $0.append(document) }
          _ = document.root["list"]?.count
        }
        isDone.withLockedValue { $0 = true }
      },
      {
        var numbers: [Int] = []
        while true {
          let wasDone = isDone.withLockedValue { $0 }
          let documents = queue.withLockedValue { queue in
            defer { queue = [] }
            return queue
          }
          for document in documents { numbers.append(number(in: document)) }
          if wasDone && documents.isEmpty { break }
          sched_yield()
        }
        read.withLockedValue { $0 = numbers }
      },
    ])
    #expect(read.withLockedValue { $0 } == Array(0..<rounds))
  }

  @Test("many threads read one document at once, and the last one frees it")
  func readers() throws {
    let wrong = NIOLockedValueBox(0)
    for round in 0..<(rounds / 20) {
      // The box is emptied by the readers themselves, so that the last of them frees the document.
      let box = NIOLockedValueBox<Document?>(try Document(parsing: message(round)))
      let waiting = NIOLockedValueBox(4)
      let reader: @Sendable () -> Void = {
        let document = box.withLockedValue { $0 }
        let isLast = waiting.withLockedValue { left in
          left -= 1
          return left == 0
        }
        if isLast { box.withLockedValue { $0 = nil } }
        for _ in 0..<20 where document.map(number(in:)) != round {
          wrong.withLockedValue { $0 += 1 }
        }
      }
      inParallel(Array(repeating: reader, count: 4))
    }
    #expect(wrong.withLockedValue { $0 } == 0)
  }
}

private func message(_ round: Int) -> String {
  #"{"name": "Köln \#(round)", "list": [1.5, null, {"deep": [\#(round)]}], "text": "\#(round)"}"#
}

/// The round that a message says it is of, in all of its parts alike; otherwise -1.
private func number(in document: Document) -> Int {
  let root = document.root
  let list = root["list"].map { Array($0.elements) } ?? []
  guard list.count == 3, let number = list[2]["deep"]?.elements.first(where: { _ in true })?.int,
    root["name"]?.string == "Köln \(number)", root["text"]?.string == "\(number)",
    root.members.map(\.key) == ["name", "list", "text"], root.text.utf8.count > 40
  else { return -1 }
  return number
}
