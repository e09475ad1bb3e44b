import Desk
import Terminal
import Text
import Themes

/// What the screen shows.
package struct Picture: Sendable {
  package var canvas: Canvas
  /// What the mouse can hit in it.
  package var regions: Regions
  /// The offsets and page sizes that this picture used, for the state to keep: the next picture
  /// then moves no more than it must.
  package var viewport: Viewport
}

/// The picture of a state, at any size. Pure: the same input gives the same picture.
package func draw(
  _ state: State, _ look: Look, size: Size, at now: State.Instant
) -> Picture {
  var pen = Pen(size, look)
  var viewport = state.viewport
  let layout = Layout(pen.canvas.size, focus: state.focus)
  if layout.kind == .tooSmall {
    sayTooSmall(&pen)
    return Picture(canvas: pen.canvas, regions: pen.regions, viewport: viewport)
  }
  HeaderLine(state: state, glyphs: look.glyphs).draw(&pen, in: layout.header)
  if state.isAtTheDoor {
    SignInScreen(state: state, rect: layout.body).draw(&pen)
  } else {
    drawPanels(state, layout, &pen, &viewport, now)
  }
  drawLastRow(state, layout, &pen)
  drawDialog(state, layout, &pen, &viewport)
  return Picture(canvas: pen.canvas, regions: pen.regions, viewport: viewport)
}

private func drawPanels(
  _ state: State, _ layout: Layout, _ pen: inout Pen, _ viewport: inout Viewport,
  _ now: State.Instant
) {
  switch layout.kind {
  case .medium: WorkbinsBar(state: state, rect: layout.workbins).draw(&pen, &viewport)
  default:
    if !layout.workbins.isEmpty {
      WorkbinsPanel(state: state, rect: layout.workbins).draw(&pen, &viewport)
    }
  }
  if !layout.items.isEmpty {
    ItemsPanel(state: state, rect: layout.items).draw(&pen, &viewport)
  }
  if !layout.live.isEmpty {
    LivePanel(state: state, rect: layout.live, now: now).draw(&pen, &viewport)
  }
}

private func drawLastRow(_ state: State, _ layout: Layout, _ pen: inout Pen) {
  if case .commandLine(let line) = state.dialog {
    CommandLineBar(line: line, state: state).draw(&pen, in: layout.keyBar)
  } else {
    KeyBar(state: state).draw(&pen, in: layout.keyBar)
  }
}

/// Over everything, and last.
private func drawDialog(
  _ state: State, _ layout: Layout, _ pen: inout Pen, _ viewport: inout Viewport
) {
  switch state.dialog {
  case .filter, .commandLine, .dataSearch, nil: break
  case .reading(let page):
    ReadingScreen(page: page, state: state, rect: layout.body).draw(&pen, &viewport)
  case .help(let query, let selected):
    HelpDialog(query: query, selected: selected, state, in: layout.body).draw(&pen)
  case .states(let selected):
    StatesDialog(availability: state.availability, selected: selected, rect: layout.body)
      .draw(&pen)
  case .picker(let picker): PickerDialog(picker, state, in: layout.place(of: picker)).draw(&pen)
  case .question(let question): QuestionDialog(question: question, rect: layout.body).draw(&pen)
  case .form(let form):
    UserDataDialog(form: form, caseData: state.caseData, rect: layout.body).draw(&pen)
  case .results(let selected):
    if let batch = state.listedBatch {
      ResultsDialog(batch: batch, selected: selected, rect: layout.body).draw(&pen)
    }
  case .quit: QuitDialog(state: state, rect: layout.body).draw(&pen)
  }
}

private func sayTooSmall(_ pen: inout Pen) {
  let size = pen.canvas.size
  let needed = Layout.smallest
  let words: SafeText =
    "workbin needs \(needed.columns)×\(needed.rows), not \(size.columns)×\(size.rows)"
  pen.write([Piece(words)], at: Point(x: 0, y: max(0, (size.rows - 1) / 2)), width: size.columns)
}
