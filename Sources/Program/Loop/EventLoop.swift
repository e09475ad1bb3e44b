import Desk
import Glibc
import HTTP
import Terminal
import Text
import Themes
import Views

/// The main thread: waits for a key, a letter or a deadline, lets the desk change, and shows it.
///
/// It blocks in one `poll`; with nothing to do it wakes once a minute, for the clock.
struct EventLoop: ~Copyable {
  private var state: State
  private var look: Look
  /// Whether the command line or the environment wants no motion.
  private let isStill: Bool
  private let mailbox: Mailbox
  private let network: NetworkThread<Listener>
  private let signals: Signals
  private var screen: Screen
  private var file: PreferencesFile
  private var pointer = Pointer()
  /// What the mouse can hit in the picture that is seen.
  private var regions = Regions()
  private var painted: ContinuousClock.Instant?
  private var needsPaint = true
  private var windowTitle: String
  private var isFinished = false
  /// Where what was not sent is kept, in sentences for the shell.
  private var lastWords: [String] = []

  /// News is painted at most so often, 30 times a second; a key's effect at once. What a batch does
  /// to a list is told four times a second: each time most of the rows move.
  private var frame: Duration { .milliseconds(state.runningBatch == nil ? 33 : 250) }

  init(
    state: State, look: Look, signals: consuming Signals, screen: consuming Screen,
    file: PreferencesFile, mailbox: Mailbox, network: NetworkThread<Listener>
  ) {
    self.file = file
    windowTitle = state.windowTitle
    isStill = look.still
    (self.state, self.look, self.mailbox, self.network) = (state, look, mailbox, network)
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
      // Where nohup ignores the hang-up signal, a closed window is known by this alone.
      if screen.isGone { finish(endSession: false) }
      readSignals()
      readKeys()
      readMail()
      if state.hasWork { handle(.slice, at: .now) }
      if state.nextDeadline <= .now { handle(.deadline(.read()), at: .now) }
    }
    keepNotSent()
    return lastWords
  }
}

/// Waiting and reading.
extension EventLoop {
  private func wait() {
    var sources = [
      pollfd(fd: screen.inputDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    poll(&sources, nfds_t(sources.count), patience)
  }

  /// Milliseconds until something is due.
  private var patience: Int32 {
    if state.hasWork { return 0 }
    var due = state.nextDeadline
    if needsPaint, let painted { due = min(due, painted + frame) }
    return due.milliseconds(from: .now)
  }

  private mutating func readSignals() {
    for signal in signals.take() {
      switch signal {
      case .hangup, .terminate: finish(endSession: false)
      case .interrupt: interrupt()
      case .suspend: handle(.intent(.suspend), at: .now)
      case .continued: screen.resume()
      case .windowChanged: screen.fitToWindow()
      }
      needsPaint = true
    }
  }

  /// Ctrl-C leaves what is open, as Esc does; else it asks like q, and pressed again at the question
  /// it is meant.
  private mutating func interrupt() {
    if case .quit = state.dialog { return finish(endSession: false) }
    if state.dialog != nil, let leaving = intent(for: .escape, in: state) {
      return handle(.intent(leaving), at: .now)
    }
    handle(.intent(.quit), at: .now)
  }

  private mutating func readKeys() {
    for key in screen.readKeys() {
      if key == .resize { needsPaint = true }
      if case .mouse(let event) = key {
        take(event)
        continue
      }
      guard let intent = intent(for: key, in: state) else { continue }
      handle(.intent(intent), at: .now)
      paint()
    }
  }

  /// The wheel comes in bursts: what it does is painted as news is.
  private mutating func take(_ event: MouseEvent) {
    guard let intent = pointer.intent(for: event, on: regions, in: state, at: .now) else { return }
    handle(.intent(intent), at: .now)
    if event.deed == .release { paint() }
  }

  private mutating func readMail() {
    for letter in mailbox.takeAll() { handle(letter.event, at: letter.at) }
  }
}

/// Changing and showing.
extension EventLoop {
  private mutating func handle(_ event: Event, at now: ContinuousClock.Instant) {
    guard !isFinished else { return }
    needsPaint = true
    for effect in update(&state, event, at: now) { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .call(let id, let call): network.send(.call(id, call))
    case .abandon(let id): network.send(.abandon(id))
    case .openLink: network.send(.openLink)
    case .retryLink: network.send(.retryLink)
    case .keep(let preferences):
      if let sentence = file.write(preferences) { handle(.notKept(sentence), at: .now) }
    case .ring(let way, let invited): ring(way, invited: invited)
    case .edit(let task): edit(task)
    case .dress(let theme): dress(theme)
    case .copy(let text, let what): copy(text, what)
    case .repaint: screen.repaint()
    case .suspend: screen.suspend()
    case .quit(let endSession): finish(endSession: endSession)
    }
  }

  /// The bell, and beside it a message where the agent has chosen one: a count, and nobody's words.
  private func ring(_ way: Ringing.Way, invited: Int) {
    let words: SafeText = invited == 1 ? "1 invitation" : "\(invited) invitations"
    switch way {
    case .off: return
    case .bell: break
    case .osc9: screen.tell(.notify9("workbin: " + words))
    case .osc777: screen.tell(.notify777("workbin", words))
    }
    screen.ring()
  }

  private mutating func copy(_ text: String, _ what: String) {
    let bytes = Array(text.utf8)
    let wasSent = screen.tell(.clipboard(bytes))
    handle(.copied(what: what, bytes: bytes.count, wasSent: wasSent), at: .now)
  }

  /// The window bears a name of ours from the first news on.
  private mutating func nameWindow() {
    let title = state.windowTitle
    guard title != windowTitle else { return }
    windowTitle = title
    screen.title(SafeText(title))
  }

  /// The terminal is the editor's until it ends; the network thread goes on, and its letters wait.
  private mutating func edit(_ task: EditorTask) {
    screen.leave()
    var mustEnd = false
    let outcome = Editor.run(task) {
      screen.stop()
    } mustEnd: {
      // Ctrl-C and Ctrl-Z were meant for the editor.
      let ending: Set<Signals.Signal> = [.hangup, .terminate]
      mustEnd = !ending.isDisjoint(with: signals.take())
      return mustEnd
    }
    screen.resume(forgettingKeys: true)
    if mustEnd {
      if case .failed(let sentence) = outcome { lastWords.append(sentence) }
      return finish(endSession: false)
    }
    handle(.edited(task.interaction, outcome), at: .now)
  }

  private mutating func dress(_ name: String) {
    do throws(Complaint) {
      look.theme = try Theme.named(name)
      handle(.dressed(theme: name, problem: nil), at: .now)
    } catch {
      handle(.dressed(theme: name, problem: error.sentence), at: .now)
    }
  }

  private mutating func finish(endSession: Bool) {
    guard !isFinished else { return }
    isFinished = true
    network.send(.quit(endSession: endSession))
  }

  private mutating func keepNotSent() {
    for (name, text) in state.notSent {
      do throws(FileProblem) {
        let path = try KeptTexts.keep(Array(text.utf8), named: name)
        lastWords.append("What you wrote and did not send is in “\(path)”")
      } catch {
        lastWords.append("What you wrote and did not send can't be kept: \(error.words)")
      }
    }
  }

  private mutating func paintIfDue() {
    guard needsPaint, !isFinished else { return }
    if let painted, painted + frame > .now { return }
    paint()
  }

  private mutating func paint() {
    let now = ContinuousClock.now
    look.still = isStill || !state.hasMotion
    let picture = draw(state, look, size: screen.size, at: now)
    state.viewport = picture.viewport
    regions = picture.regions
    screen.reportMouse(state.usesMouse)
    screen.show(picture.canvas)
    nameWindow()
    (painted, needsPaint) = (now, false)
  }
}
