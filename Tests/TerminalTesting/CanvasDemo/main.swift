import Glibc
import Terminal

/// Runs until a key or a signal ends it; leaving this scope restores the terminal.
func run() throws(TerminalError) -> Int32 {
  let signals = try Signals()
  var screen = try Screen()
  if CommandLine.arguments.last == "ground" { screen.askForGround() }
  var demo = Demo(screen, noiseNumber: CommandLine.arguments.last.flatMap { Int($0) })
  while true {
    screen.show(demo.draw(screen.size, depth: screen.depth, screen.ground))
    var sources = [
      pollfd(fd: screen.inputDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    poll(&sources, 2, screen.keyDeadline.map { milliseconds(until: $0) } ?? -1)
    if screen.isHungUp { return 5 }
    for signal in signals.drain() {
      switch signal {
      case .suspend: screen.suspend()
      case .continued: screen.resume()
      case .windowChanged: screen.fitToWindow()
      case .childChanged: break
      case .hangup, .terminate, .interrupt: return 4
      }
    }
    for key in screen.readKeys() where !demo.handle(key, &screen) { return 0 }
  }
}

/// Rounded up, so that what is due then is due when the wait is over.
func milliseconds(until deadline: ContinuousClock.Instant) -> Int32 {
  Int32(max(.zero, deadline - .now) / .milliseconds(1)) + 1
}

do throws(TerminalError) {
  exit(try run())
} catch {
  print(error.message.string)
  exit(1)
}
