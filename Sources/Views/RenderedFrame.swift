import Core
import Terminal
import Text
import Themes

/// What the screen shows.
package struct RenderedFrame: Sendable {
  package var canvas: Canvas
  /// What the mouse can hit in it.
  package var hitMap: HitMap
  /// The offsets and page sizes that this picture used, for the state to keep: the next picture
  /// then moves no more than it must.
  package var viewport: Viewport
}

/// The picture of a state, at any size. Pure: the same input gives the same picture.
package func render(
  _ state: State, _ appearance: Appearance, size: Size, at now: State.Instant
) -> RenderedFrame {
  var painter = Painter(size, appearance)
  var viewport = state.viewport
  let layout = Layout(painter.canvas.size, focus: state.focus)
  if layout.kind == .tooSmall {
    drawTooSmall(&painter)
    return RenderedFrame(canvas: painter.canvas, hitMap: painter.hitMap, viewport: viewport)
  }
  HeaderLine(state: state, glyphs: appearance.glyphs).draw(&painter, in: layout.header)
  if state.isOnSignInScreen {
    SignInScreen(state: state, rect: layout.body).draw(&painter)
  } else {
    drawPanels(state, layout, &painter, &viewport, now)
  }
  drawLastRow(state, layout, &painter)
  drawDialog(state, layout, &painter, &viewport)
  return RenderedFrame(canvas: painter.canvas, hitMap: painter.hitMap, viewport: viewport)
}

private func drawPanels(
  _ state: State, _ layout: Layout, _ painter: inout Painter, _ viewport: inout Viewport,
  _ now: State.Instant
) {
  switch layout.kind {
  case .medium: WorkbinsBar(state: state, rect: layout.workbins).draw(&painter, &viewport)
  default:
    if !layout.workbins.isEmpty {
      WorkbinsPanel(state: state, rect: layout.workbins).draw(&painter, &viewport)
    }
  }
  if !layout.items.isEmpty {
    ItemsPanel(state: state, rect: layout.items).draw(&painter, &viewport)
  }
  if !layout.live.isEmpty {
    LivePanel(state: state, rect: layout.live, now: now).draw(&painter, &viewport)
  }
}

private func drawLastRow(_ state: State, _ layout: Layout, _ painter: inout Painter) {
  if case .commandLine(let line) = state.dialog {
    CommandLineBar(line: line, state: state).draw(&painter, in: layout.keyBar)
  } else {
    KeyBar(state: state).draw(&painter, in: layout.keyBar)
  }
}

/// Over everything, and last.
private func drawDialog(
  _ state: State, _ layout: Layout, _ painter: inout Painter, _ viewport: inout Viewport
) {
  switch state.dialog {
  case .filter, .commandLine, .dataSearch, nil: break
  case .text(let page):
    TextViewer(page: page, state: state, rect: layout.body).draw(&painter, &viewport)
  case .help(let search): HelpDialog(search, state, in: layout.body).draw(&painter)
  case .states(let list):
    AgentStatesDialog(agentStatus: state.agentStatus, selected: list.selected, rect: layout.body)
      .draw(&painter)
  case .picker(let picker): PickerDialog(picker, state, in: layout.rect(of: picker)).draw(&painter)
  case .confirmation(let confirmation):
    ConfirmationDialog(confirmation: confirmation, rect: layout.body).draw(&painter)
  case .userDataForm(let form):
    UserDataDialog(form: form, caseData: state.administrator.caseData, rect: layout.body).draw(
      &painter)
  case .results(let list):
    if let batch = state.actions.batches.listed {
      ResultsDialog(batch: batch, selected: list.selected, rect: layout.body).draw(&painter)
    }
  case .quit: QuitDialog(state: state, rect: layout.body).draw(&painter)
  }
}

private func drawTooSmall(_ painter: inout Painter) {
  let size = painter.canvas.size
  let needed = Layout.minSize
  let text: SafeText =
    "workbin needs \(needed.columns)×\(needed.rows), not \(size.columns)×\(size.rows)"
  painter.write(
    [TextSpan(text)], at: Point(x: 0, y: max(0, (size.rows - 1) / 2)), width: size.columns)
}
