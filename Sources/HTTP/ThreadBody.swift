import Glibc

/// Runs `body` on a new thread, then `done` there too; signals for the process go to other threads.
package func startThread(
  body: @escaping @Sendable () -> Void,
  whenDone done: @escaping @Sendable () -> Void = {}
) {
  let work = Unmanaged.passRetained(
    ThreadBody {
      blockSignals()
      body()
      done()
    })
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
  defer { pthread_attr_destroy(&attributes) }
  var thread = pthread_t()
  // The reference that passRetained took is given back once: by the new thread, or, when there is
  // none, here.
  let failure = pthread_create(
    &thread, &attributes,
    { context in
      if let context { Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run() }
      return nil
    }, work.toOpaque())
  if failure != 0 {
    work.release()
    done()
  }
}

private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// Blocks what the main thread waits for, and SIGPIPE, which OpenSSL can raise on a dead
/// connection; not the signals of a crash.
private func blockSignals() {
  var blocked = sigset_t()
  sigfillset(&blocked)
  for crash in [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP] { sigdelset(&blocked, crash) }
  pthread_sigmask(SIG_BLOCK, &blocked, nil)
}
