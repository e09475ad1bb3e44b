// For wcwidth.
#define _GNU_SOURCE
#include "CNcurses.h"

#include <stdio.h>
#include <term.h>
#include <wchar.h>

SCREEN *ncurses_open(const char *type, FILE *output) { return newterm(type, output, stdin); }

int ncurses_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

const char *ncurses_string(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

int ncurses_colors_of(const char *terminal) {
  int status = 0;
  TERMINAL *before = cur_term;
  if (setupterm(terminal, 1, &status) != OK) return -1;
  int colors = tigetnum("colors");
  TERMINAL *probe = cur_term;
  set_curterm(before);
  if (probe != before) del_curterm(probe);
  return colors < 0 ? 0 : colors;
}
