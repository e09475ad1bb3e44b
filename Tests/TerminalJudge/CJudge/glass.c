#include "glass.h"

#include <stdlib.h>
#include <string.h>
#include <vterm.h>

struct judge_glass {
  VTerm *terminal;
  VTermScreen *screen;
  judge_modes modes;
  char title[256];
};

static int set_property(VTermProp property, VTermValue *value, void *user) {
  judge_glass *glass = user;
  switch (property) {
  case VTERM_PROP_ALTSCREEN: glass->modes.alternate = value->boolean; break;
  case VTERM_PROP_CURSORVISIBLE: glass->modes.cursor_visible = value->boolean; break;
  case VTERM_PROP_MOUSE: glass->modes.mouse = value->number; break;
  case VTERM_PROP_TITLE:
    strncpy(glass->title, value->string ? value->string : "", sizeof glass->title - 1);
    break;
  default: break;
  }
  return 1;
}

static int ring(void *user) {
  ((judge_glass *)user)->modes.bells++;
  return 1;
}

static int move_cursor(VTermPos position, VTermPos before, int visible, void *user) {
  judge_glass *glass = user;
  (void)before;
  (void)visible;
  glass->modes.cursor_column = position.col;
  glass->modes.cursor_row = position.row;
  return 1;
}

static const VTermScreenCallbacks callbacks = {
  .settermprop = set_property, .bell = ring, .movecursor = move_cursor};

judge_glass *judge_glass_new(int columns, int rows) {
  judge_glass *glass = calloc(1, sizeof *glass);
  if (!glass) return NULL;
  glass->terminal = vterm_new(rows, columns);
  if (!glass->terminal) {
    free(glass);
    return NULL;
  }
  glass->modes.cursor_visible = 1;
  vterm_set_utf8(glass->terminal, 1);
  glass->screen = vterm_obtain_screen(glass->terminal);
  vterm_screen_set_callbacks(glass->screen, &callbacks, glass);
  vterm_screen_enable_altscreen(glass->screen, 1);
  vterm_screen_reset(glass->screen, 1);
  return glass;
}

void judge_glass_free(judge_glass *glass) {
  vterm_free(glass->terminal);
  free(glass);
}

void judge_glass_resize(judge_glass *glass, int columns, int rows) {
  vterm_set_size(glass->terminal, rows, columns);
}

void judge_glass_write(judge_glass *glass, const char *bytes, size_t count) {
  vterm_input_write(glass->terminal, bytes, count);
  vterm_screen_flush_damage(glass->screen);
}

static judge_color color(VTermColor from, int is_standard) {
  if (is_standard) return (judge_color){JUDGE_STANDARD, 0};
  if (VTERM_COLOR_IS_INDEXED(&from)) return (judge_color){JUDGE_INDEXED, from.indexed.idx};
  uint32_t rgb = (uint32_t)from.rgb.red << 16 | (uint32_t)from.rgb.green << 8 | from.rgb.blue;
  return (judge_color){JUDGE_RGB, rgb};
}

judge_cell judge_glass_cell(const judge_glass *glass, int column, int row) {
  VTermScreenCell from;
  judge_cell cell;
  memset(&from, 0, sizeof from);
  memset(&cell, 0, sizeof cell);
  VTermPos position = {.row = row, .col = column};
  if (!vterm_screen_get_cell(glass->screen, position, &from)) return cell;
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

judge_modes judge_glass_modes(const judge_glass *glass) { return glass->modes; }

const char *judge_glass_title(const judge_glass *glass) { return glass->title; }

void judge_glass_key(judge_glass *glass, int key, int modifiers) {
  vterm_keyboard_key(glass->terminal, (VTermKey)key, (VTermModifier)modifiers);
}

void judge_glass_character(judge_glass *glass, uint32_t scalar, int modifiers) {
  vterm_keyboard_unichar(glass->terminal, scalar, (VTermModifier)modifiers);
}

void judge_glass_paste_mark(judge_glass *glass, int is_start) {
  if (is_start) vterm_keyboard_start_paste(glass->terminal);
  else vterm_keyboard_end_paste(glass->terminal);
}

size_t judge_glass_take(judge_glass *glass, char *bytes, size_t limit) {
  return vterm_output_read(glass->terminal, bytes, limit);
}
