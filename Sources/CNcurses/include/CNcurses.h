// ncurses as Swift can see it: what its importer can't read becomes a constant or a function.
#ifndef CNCURSES_H
#define CNCURSES_H

#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>

#include "crash_restore.h"
#include "frame_memory.h"
#include "signal_pipe.h"
#include "spawn_program.h"

static inline WINDOW *ncurses_screen(void) { return stdscr; }
static inline WINDOW *ncurses_current_screen(void) { return curscr; }
static inline int ncurses_colors(void) { return COLORS; }
static inline int ncurses_pairs(void) { return COLOR_PAIRS; }
static inline int ncurses_function_key(int number) { return KEY_F(number); }

static const attr_t ncurses_bold = A_BOLD;
static const attr_t ncurses_dim = A_DIM;
static const attr_t ncurses_underline = A_UNDERLINE;
static const attr_t ncurses_reverse = A_REVERSE;
static const attr_t ncurses_italic = A_ITALIC;

// Sets up a screen of that type, painted into a file; NULL when the type is not known.
SCREEN *ncurses_open(const char *type, FILE *output);

// How many columns ncurses will think that a character takes; -1 for one it will not show.
int ncurses_width(uint32_t scalar);

// A string of terminfo by its capability name; NULL when the terminal lacks it. Only after a terminal
// has been set up.
const char *ncurses_string(const char *name);

// Whether the terminal has a flag of terminfo, by its capability name. Only after one has been set up.
static inline bool ncurses_flag(const char *name) { return tigetflag(name) > 0; }

// How many colours an entry of the terminfo database has; -1 when there is no such entry.
int ncurses_colors_of(const char *terminal);

#endif
