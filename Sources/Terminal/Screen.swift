import CNcurses
import Glibc
import Text

/// The terminal while the program holds it; leaving scope gives it back as it was found.
/// Only the main thread may use it, and only one can exist at a time.
package struct Screen: ~Copyable {
  private let terminal: TerminalType
  private let modes: TerminalModes
  /// What ncurses paints into, and the way from there to the terminal.
  let frame: FrameMemory
  var output: TerminalOutput
  var pairs: ColorPairs
  var lastCanvas: Canvas?
  var lastSize: Size
  var decoder: KeyDecoder
  var unmarkedPaste = UnmarkedPaste()
  /// Keys that were typed while the terminal was asked.
  var heldKeys: [Key] = []
  /// What the terminal was asked about its ground, if it was.
  var groundQuestion: GroundQuestion?
  var inheritedGround: Ground?
  /// Whether the terminal says where pasted text begins and ends.
  let marksPastes: Bool
  /// True while another program has the terminal; then nothing is shown.
  private(set) var isReleased = false
  private var hasTitle = false
  /// Whether the terminal is asked to tell of the mouse.
  private(set) var tracksMouse = false

  /// False when the locale can't show more than ASCII: then the ASCII forms are to be written.
  package let supportsUTF8: Bool
  /// What the user should know about the terminal, as that its type had to be guessed.
  package let warning: SafeText?

  /// Takes the terminal that standard input and output lead to.
  package init() throws(TerminalError) {
    if isatty(STDIN_FILENO) == 0 { throw .notATerminal(what: "Standard input") }
    if isatty(STDOUT_FILENO) == 0 { throw .notATerminal(what: "Standard output") }
    let environment = TerminalEnvironment()
    let characters = LocaleEncoding.adopt()
    guard let modes = TerminalModes(of: STDOUT_FILENO) else {
      throw .notATerminal(what: "Standard output")
    }
    guard let frame = FrameMemory() else { throw .noMemory }
    let opened = try TerminalType.open(environment, paintingInto: frame.file)
    guard ncurses_string("cup") != nil else {
      delscreen(opened.screen)
      throw .cannotPaint(type: SafeText(opened.name).clipped(to: 40))
    }
    terminal = opened
    self.modes = modes
    self.frame = frame
    output = TerminalOutput()
    crash_restore_save_modes(output.descriptor)
    Screen.setModes()
    decoder = KeyDecoder(.ofTerminal(), escapeDelay: environment.escapeDelay)
    marksPastes = ncurses_string("BE") != nil
    pairs = ColorPairs(depth: Screen.startColors(environment))
    supportsUTF8 = characters.isUTF8
    warning = terminal.warning ?? characters.warning
    lastSize = Size(columns: 0, rows: 0)
    fitToWindow()
    armCrashRestore()
    modes.enter(output.descriptor)
    output.send(Self.bytes(of: "BE"))
  }

  deinit {
    var last: [UInt8] = hasTitle ? Array("\u{1B}[23;2t".utf8) : []
    if !isReleased {
      last += Self.leavingBytes(tracksMouse: tracksMouse, frame)
      crash_restore_disarm()
    }
    output.finish(with: last)
    if !isReleased {
      discardAnswer()
      modes.leave(output.descriptor)
    }
    delscreen(terminal.screen)
  }

  /// Readable when keys have been typed, and forever when the terminal is gone (`isHungUp`).
  package var inputDescriptor: Int32 { STDIN_FILENO }

  /// True when the terminal is gone: then its descriptor is always readable and never has a key,
  /// and nothing will ever be seen again.
  package var isHungUp: Bool {
    var input = pollfd(fd: inputDescriptor, events: 0, revents: 0)
    return poll(&input, 1, 0) > 0
  }

  /// The entry of the terminfo database that is painted with.
  var typeName: String { terminal.name }

  /// How many colours there are.
  package var depth: ColorDepth { pairs.depth }

  /// The size of the window as far as it can be painted on.
  package var size: Size {
    let columns = Int(getmaxx(ncurses_screen()))
    let rows = Int(getmaxy(ncurses_screen()))
    return Size(
      columns: min(columns, Canvas.maxSize.columns), rows: min(rows, Canvas.maxSize.rows))
  }

  /// Takes on the window's size, and tells whether it is another one now.
  @discardableResult
  package mutating func fitToWindow() -> Bool {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0,
      window.ws_col > 0
    else { return false }
    let rows = min(Int32(window.ws_row), Int32(Canvas.maxSize.rows))
    let columns = min(Int32(window.ws_col), Int32(Canvas.maxSize.columns))
    if is_term_resized(rows, columns) { resizeterm(rows, columns) }
    let isNew = size != lastSize
    lastSize = size
    if isNew { lastCanvas = nil }
    return isNew
  }

  /// Shows the picture again from scratch, for `^L` and after others have written on the screen.
  package mutating func repaint() {
    guard !isReleased else { return }
    clearok(ncurses_current_screen(), true)
    // A stalled terminal gets it with the next picture.
    if isStalled { lastCanvas = nil } else { update() }
  }

  /// Rings the bell.
  package mutating func ring() {
    if !isReleased { output.send([0x07]) }
  }

  /// Names the window; its former name comes back in the end. Nothing is sent to terminals that
  /// are not known to have one. Never to be called with words of a customer.
  package mutating func setTitle(_ text: SafeText) {
    guard !isReleased, terminal.name.hasPrefix("xterm") || terminal.name.hasPrefix("tmux") else {
      return
    }
    if !hasTitle {
      hasTitle = true
      output.send("\u{1B}[22;2t".utf8)
      armCrashRestore()
    }
    sendCommand(.title(text))
  }

  /// Sends one to the terminal. False when it was too long, or another program has the terminal.
  @discardableResult
  package mutating func sendCommand(_ command: OperatingSystemCommand) -> Bool {
    guard !isReleased, let bytes = command.bytes(inUTF8: supportsUTF8) else { return false }
    return output.send(bytes.utf8)
  }

  /// Has the terminal tell of the mouse, or no longer. Nothing is sent to a terminal of another
  /// make than those that place their cursor by `ESC [`: it would show it.
  package mutating func setMouseTracking(_ isEnabled: Bool) {
    guard isEnabled != tracksMouse, !isReleased,
      ncurses_string("cup").map({ String(cString: $0).hasPrefix("\u{1B}[") }) ?? false
    else { return }
    // Whatever happens meanwhile, a dying process turns off what may be on.
    if !isEnabled { output.send(MouseTracking.disable.utf8) }
    tracksMouse = isEnabled
    armCrashRestore()
    if isEnabled { output.send(MouseTracking.enable.utf8) }
  }

  /// Leaves the terminal as it was found, stops the process as Ctrl-Z should, and takes the
  /// terminal again when the process goes on.
  package mutating func suspend() {
    release()
    signal_pipe_stop()
    resume()
  }

  /// Stops the process as Ctrl-Z should, while another program has the terminal and keeps it.
  package func stop() { signal_pipe_stop() }

  /// Leaves the terminal to another program, until `resume`.
  package mutating func release() {
    guard !isReleased else { return }
    isReleased = true
    output.finish(with: Self.leavingBytes(tracksMouse: tracksMouse, frame))
    output.discard()
    modes.leave(output.descriptor)
    crash_restore_disarm()
  }

  /// Takes the terminal again, also after somebody else stopped the process and the shell had it.
  /// What was typed ahead to another program can be forgotten, lest it be taken for commands.
  package mutating func resume(discardingInput: Bool = false) {
    release()
    isReleased = false
    crash_restore_rearm()
    modes.enter(output.descriptor)
    output.send(Self.bytes(of: "BE"))
    if tracksMouse { output.send(MouseTracking.enable.utf8) }
    fitToWindow()
    decoder.reset()
    if discardingInput { tcflush(inputDescriptor, TCIFLUSH) }
    clearok(ncurses_current_screen(), true)
    update()
  }

  private static func setModes() {
    nonl()
    // A terminal without a way to hide its cursor answers with an error that means nothing.
    curs_set(0)
    // Keys are read without ncurses; it only has the terminal send what its entry names.
    keypad(ncurses_screen(), true)
    scrollok(ncurses_screen(), false)
    // Nobody sees the cursor: bringing it back costs more than it is worth.
    leaveok(ncurses_screen(), true)
  }

  private static func startColors(_ environment: TerminalEnvironment) -> ColorDepth {
    guard !environment.isColorDisabled, has_colors(), start_color() == OK else {
      return .monochrome
    }
    use_default_colors()
    return ColorDepth(colors: Int(ncurses_colors()), isRefused: false)
  }

  /// Keeps what undoes our modes where a fatal signal finds it. The terminal's own modes were
  /// kept before they were changed.
  private func armCrashRestore() {
    var bytes: [UInt8] = tracksMouse ? Array(MouseTracking.disable.utf8) : []
    bytes += ["sgr0", "op", "rmkx", "cnorm", "BD", "rmcup"].flatMap(Self.bytes(of:))
    if hasTitle { bytes += "\u{1B}[23;2t".utf8 }
    bytes += [0x0D, 0x0A]
    crash_restore_arm(bytes, bytes.count)
  }
}
