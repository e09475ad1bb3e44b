import Glibc
import Testing

/// Runs each piece of work on a thread of its own and waits for all.
func inParallel(_ work: [@Sendable () -> Void]) {
  let threads = work.map { NativeThread($0) }
  for thread in threads { thread.join() }
}

/// A thread of the system, which Swift's runtime has no part in.
private struct NativeThread {
  private final class Work {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private var thread = pthread_t()

  init(_ run: @escaping @Sendable () -> Void) {
    // The new thread takes the reference over.
    let work = Unmanaged.passRetained(Work(run))
    let failure = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, work.toOpaque())
    #expect(failure == 0)
  }

  func join() { pthread_join(thread, nil) }
}
