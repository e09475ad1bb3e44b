#include "emulator.h"

#include <stdlib.h>
#include <string.h>
#include <vterm.h>

struct emulator {
  VTerm *terminal;
  VTermScreen *screen;
  emulator_modes modes;
  char title[256];
};

static int set_property(VTermProp property, VTermValue *value, void *user) {
  emulator *emulator = user;
  switch (property) {
  case VTERM_PROP_ALTSCREEN: emulator->modes.alternate = value->boolean; break;
  case VTERM_PROP_CURSORVISIBLE: emulator->modes.cursor_visible = value->boolean; break;
  case VTERM_PROP_MOUSE: emulator->modes.mouse = value->number; break;
  case VTERM_PROP_TITLE:
    strncpy(emulator->title, value->string ? value->string : "", sizeof emulator->title - 1);
    break;
  default: break;
  }
  return 1;
}

static int ring(void *user) {
  ((emulator *)user)->modes.bells++;
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = set_property, .bell = ring};

emulator *emulator_new(int columns, int rows) {
  emulator *emulator = calloc(1, sizeof *emulator);
  if (!emulator) return NULL;
  emulator->terminal = vterm_new(rows, columns);
  if (!emulator->terminal) {
    free(emulator);
    return NULL;
  }
  emulator->modes.cursor_visible = 1;
  vterm_set_utf8(emulator->terminal, 1);
  emulator->screen = vterm_obtain_screen(emulator->terminal);
  vterm_screen_set_callbacks(emulator->screen, &callbacks, emulator);
  vterm_screen_enable_altscreen(emulator->screen, 1);
  vterm_screen_reset(emulator->screen, 1);
  return emulator;
}

void emulator_free(emulator *emulator) {
  vterm_free(emulator->terminal);
  free(emulator);
}

void emulator_resize(emulator *emulator, int columns, int rows) {
  vterm_set_size(emulator->terminal, rows, columns);
}

void emulator_write(emulator *emulator, const char *bytes, size_t count) {
  vterm_input_write(emulator->terminal, bytes, count);
  vterm_screen_flush_damage(emulator->screen);
}

static emulator_color color(VTermColor from, int is_standard) {
  if (is_standard) return (emulator_color){EMULATOR_COLOR_STANDARD, 0};
  if (VTERM_COLOR_IS_INDEXED(&from)) return (emulator_color){EMULATOR_COLOR_INDEXED, from.indexed.idx};
  uint32_t rgb = (uint32_t)from.rgb.red << 16 | (uint32_t)from.rgb.green << 8 | from.rgb.blue;
  return (emulator_color){EMULATOR_COLOR_RGB, rgb};
}

emulator_cell emulator_get_cell(const emulator *emulator, int column, int row) {
  VTermScreenCell from;
  emulator_cell cell;
  memset(&from, 0, sizeof from);
  memset(&cell, 0, sizeof cell);
  VTermPos position = {.row = row, .col = column};
  if (!vterm_screen_get_cell(emulator->screen, position, &from)) return cell;
  for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL; i++) cell.scalars[i] = from.chars[i];
  cell.width = from.width;
  cell.bold = from.attrs.bold;
  cell.underline = from.attrs.underline != VTERM_UNDERLINE_OFF;
  cell.italic = from.attrs.italic;
  cell.reverse = from.attrs.reverse;
  cell.foreground = color(from.fg, VTERM_COLOR_IS_DEFAULT_FG(&from.fg));
  cell.background = color(from.bg, VTERM_COLOR_IS_DEFAULT_BG(&from.bg));
  return cell;
}

emulator_modes emulator_get_modes(const emulator *emulator) { return emulator->modes; }

const char *emulator_get_title(const emulator *emulator) { return emulator->title; }

void emulator_key(emulator *emulator, int key, int modifiers) {
  vterm_keyboard_key(emulator->terminal, (VTermKey)key, (VTermModifier)modifiers);
}

void emulator_paste_mark(emulator *emulator, int is_start) {
  if (is_start) vterm_keyboard_start_paste(emulator->terminal);
  else vterm_keyboard_end_paste(emulator->terminal);
}

size_t emulator_read_output(emulator *emulator, char *bytes, size_t limit) {
  return vterm_output_read(emulator->terminal, bytes, limit);
}
