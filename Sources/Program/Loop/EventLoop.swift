import Core
import Glibc
import HTTP
import Terminal
import Text
import Themes
import Views

/// The main thread: waits for a key, an event or a deadline, lets the state change, and shows it.
///
/// It blocks in one `poll`; with nothing to do it wakes once a minute, for the clock.
struct EventLoop: ~Copyable {
  private var state: State
  private var appearance: Appearance
  private var themeChoice: ThemeChoice
  /// What the theme on show was made for.
  private var ground: Ground?
  /// Whether the command line or the environment wants no motion.
  private let isMotionReduced: Bool
  private let mailbox: Mailbox
  private let network: NetworkThread<NetworkHandler>
  private let signals: Signals
  private var screen: Screen
  private var preferencesFile: PreferencesFile
  private var mouseState = MouseState()
  /// What the mouse can hit in the frame that is seen.
  private var hitMap = HitMap()
  private var lastPaintedAt: ContinuousClock.Instant?
  private var needsPaint = true
  private var windowTitle: String
  private var isFinished = false
  /// Where what was not sent is kept, in sentences for the shell.
  private var exitMessages: [String] = []

  /// News is painted at most so often, 30 times a second; a key's effect at once. What a batch does
  /// to a list is told four times a second: each time most of the rows move.
  private var frameInterval: Duration {
    .milliseconds(state.actions.batches.running == nil ? 33 : 250)
  }

  init(
    state: State, appearance: Appearance, themeChoice: ThemeChoice,
    signals: consuming Signals, screen: consuming Screen,
    preferencesFile: PreferencesFile, mailbox: Mailbox, network: NetworkThread<NetworkHandler>
  ) {
    self.preferencesFile = preferencesFile
    windowTitle = state.windowTitle
    isMotionReduced = appearance.reducesMotion
    (self.state, self.appearance, self.mailbox, self.network) = (
      state, appearance, mailbox, network
    )
    self.themeChoice = themeChoice
    ground = screen.ground
    self.signals = signals
    self.screen = screen
  }

  /// Runs until the agent quits, the terminal goes away, or the process is told to end.
  /// Returns what there is to say when the terminal is the shell's again.
  mutating func run() -> [String] {
    handle(.started, at: .now)
    while !isFinished {
      paintIfDue()
      wait()
      screen.flush()
      // Where nohup ignores the hang-up signal, a closed window is known by this alone.
      if screen.isHungUp { finish(endSession: false) }
      readSignals()
      readKeys()
      readMailbox()
      if state.hasPendingSlices { handle(.slice, at: .now) }
      if state.nextDeadline <= .now { handle(.deadline(.now()), at: .now) }
    }
    archiveUnsent()
    return exitMessages
  }

  /// Gives the terminal back; the signals are handed on to whoever waits for the good-bye to the
  /// server, which a second hang-up must not cut off.
  consuming func end() -> Signals { signals }
}

/// Waiting and reading.
extension EventLoop {
  private func wait() {
    var sources = [
      pollfd(fd: screen.inputDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    if screen.isStalled {
      sources.append(pollfd(fd: screen.outputDescriptor, events: Int16(POLLOUT), revents: 0))
    }
    poll(&sources, nfds_t(sources.count), pollTimeout)
  }

  /// Milliseconds until something is due.
  private var pollTimeout: Int32 {
    if state.hasPendingSlices { return 0 }
    var due = state.nextDeadline
    if needsPaint, !screen.isStalled, let lastPaintedAt {
      due = min(due, lastPaintedAt + frameInterval)
    }
    if let keyDeadline = screen.keyDeadline { due = min(due, keyDeadline) }
    return due.milliseconds(from: .now)
  }

  private mutating func readSignals() {
    for signal in signals.drain() {
      switch signal {
      case .hangup, .terminate: finish(endSession: false)
      case .interrupt: handleInterrupt()
      case .suspend: handle(.intent(.suspend), at: .now)
      case .continued: screen.resume()
      case .windowChanged: screen.fitToWindow()
      case .childChanged: break
      }
      needsPaint = true
    }
  }

  /// Ctrl-C leaves what is open, as Esc does; else it asks like q, and pressed again at the question
  /// it is meant.
  private mutating func handleInterrupt() {
    if case .quit = state.dialog { return finish(endSession: false) }
    if state.dialog != nil, let escapeIntent = Keymap.intent(for: .escape, in: state) {
      return handle(.intent(escapeIntent), at: .now)
    }
    handle(.intent(.quit), at: .now)
  }

  private mutating func readKeys() {
    let keys = screen.readKeys()
    if screen.ground != ground { refreshTheme() }
    for key in keys {
      switch key {
      case .mouse(let event): handleMouse(event)
      // The terminal's driver makes signals of these, unless the terminal has an extended protocol on.
      case .control("c"): handleInterrupt()
      case .control("z"): handle(.intent(.suspend), at: .now)
      default: handleKey(key)
      }
    }
  }

  private mutating func handleKey(_ key: Key) {
    guard let intent = Keymap.intent(for: key, in: state) else { return }
    handle(.intent(intent), at: .now)
    paint()
  }

  /// The wheel comes in bursts: what it does is painted as news is.
  private mutating func handleMouse(_ event: MouseEvent) {
    guard let intent = mouseState.intent(for: event, on: hitMap, in: state, at: .now) else {
      return
    }
    handle(.intent(intent), at: .now)
    if event.kind == .release { paint() }
  }

  /// A part of what there is, in a few milliseconds: then keys come first again.
  private mutating func readMailbox() {
    let end = ContinuousClock.now + .milliseconds(4)
    repeat {
      let events = mailbox.take(atMost: 16)
      for received in events { handle(received.event, at: received.receivedAt) }
      if events.isEmpty { return }
    } while end > .now
  }
}

/// Changing and showing.
extension EventLoop {
  private mutating func handle(_ event: Event, at now: ContinuousClock.Instant) {
    guard !isFinished else { return }
    needsPaint = true
    for effect in update(&state, event, at: now, jitter: .random(in: 0..<1)) {
      perform(effect)
    }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .send, .abandon, .readAnew, .openLink, .retryLink:
      NetworkHandler.Command(effect).map(network.send)
    case .savePreferences(let preferences):
      if let message = preferencesFile.save(preferences) {
        handle(.preferencesNotSaved(message), at: .now)
      }
    case .ringInvitationAlert(let way, let invited): ring(way, invited: invited)
    case .openEditor(let task): runEditor(task)
    case .applyTheme(let theme): applyTheme(theme)
    case .copy(let text, let what): copyToClipboard(text, what)
    case .repaint: screen.repaint()
    case .suspend: screen.suspend()
    case .quit(let endSession): finish(endSession: endSession)
    }
  }

  /// The bell, and beside it a message where the agent has chosen one: a count, and nobody's words.
  private mutating func ring(_ way: InvitationAlert.Style, invited: Int) {
    let message: SafeText = invited == 1 ? "1 invitation" : "\(invited) invitations"
    switch way {
    case .off: return
    case .bell: break
    case .osc9: screen.sendCommand(.notify9("workbin: " + message))
    case .osc777: screen.sendCommand(.notify777("workbin", message))
    }
    screen.ring()
  }

  private mutating func copyToClipboard(_ text: String, _ what: String) {
    let bytes = Array(text.utf8)
    let wasSent = screen.sendCommand(.clipboard(bytes))
    handle(.copied(what: what, bytes: bytes.count, wasSent: wasSent), at: .now)
  }

  /// The window bears a name of ours from the first news on.
  private mutating func setWindowTitle() {
    let title = state.windowTitle
    guard title != windowTitle else { return }
    windowTitle = title
    screen.setTitle(SafeText(title))
  }

  /// The terminal is the editor's until it ends; the network thread goes on, and its events wait.
  private mutating func runEditor(_ task: EditorTask) {
    screen.release()
    let (outcome, mustEnd) = Editor.run(task, signals) { screen.stop() }
    screen.resume(discardingInput: true)
    if mustEnd {
      if case .failed(let message) = outcome { exitMessages.append(message) }
      return finish(endSession: false)
    }
    handle(.edited(task.interaction, outcome), at: .now)
  }

  private mutating func applyTheme(_ name: String) {
    do throws(CommandError) {
      themeChoice.named = try Theme.named(name)
      refreshTheme()
      handle(.themeApplied(theme: name, problem: nil), at: .now)
    } catch {
      handle(.themeApplied(theme: name, problem: error.message), at: .now)
    }
  }

  /// A terminal at the end of a slow line tells its ground late.
  private mutating func refreshTheme() {
    ground = screen.ground
    appearance.theme = themeChoice.theme(on: ground, depth: screen.depth)
    needsPaint = true
  }

  private mutating func finish(endSession: Bool) {
    guard !isFinished else { return }
    isFinished = true
    network.send(.quit(endSession: endSession))
  }

  private mutating func archiveUnsent() {
    for (name, text) in state.unsentDrafts {
      do throws(FileError) {
        let path = try UnsentArchive.store(Array(text.utf8), named: name)
        exitMessages.append("What you wrote and did not send is in “\(path)”")
      } catch {
        exitMessages.append("What you wrote and did not send can't be kept: \(error.message)")
      }
    }
  }

  private mutating func paintIfDue() {
    guard needsPaint, !isFinished else { return }
    if let lastPaintedAt, lastPaintedAt + frameInterval > .now { return }
    paint()
  }

  /// While the terminal takes nothing, nothing is painted: what has changed is then seen at once.
  private mutating func paint() {
    guard !screen.isStalled else { return }
    let now = ContinuousClock.now
    appearance.reducesMotion = isMotionReduced || !state.hasMotion
    let frame = render(state, appearance, size: screen.size, at: now)
    state.drawn(frame.viewport)
    hitMap = frame.hitMap
    screen.setMouseTracking(state.screen.panels.usesMouse)
    screen.show(frame.canvas)
    setWindowTitle()
    (lastPaintedAt, needsPaint) = (now, false)
  }
}
