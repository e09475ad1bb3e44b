// A terminal emulator: libvterm, with what Swift's importer can't read made plain.
#ifndef EMULATOR_H
#define EMULATOR_H

#include <stddef.h>
#include <stdint.h>

typedef struct emulator emulator;

// Where a colour comes from.
enum { EMULATOR_COLOR_STANDARD = 0, EMULATOR_COLOR_INDEXED = 1, EMULATOR_COLOR_RGB = 2 };

typedef struct {
  int kind;       // one of the above
  uint32_t value; // an index, or 0xRRGGBB
} emulator_color;

typedef struct {
  uint32_t scalars[6]; // 0 ends them; all 0 is an empty cell; the first 0xFFFFFFFF a right half
  int width;
  int bold, underline, italic, reverse;
  emulator_color foreground, background;
} emulator_cell;

typedef struct {
  int alternate, cursor_visible, mouse, bells;
} emulator_modes;

// NULL when there is no memory.
emulator *emulator_new(int columns, int rows);
void emulator_free(emulator *emulator);
void emulator_resize(emulator *emulator, int columns, int rows);
void emulator_write(emulator *emulator, const char *bytes, size_t count);
emulator_cell emulator_get_cell(const emulator *emulator, int column, int row);
emulator_modes emulator_get_modes(const emulator *emulator);

// The last title set, at most 255 bytes; empty when there was none.
const char *emulator_get_title(const emulator *emulator);

// Keys are turned into bytes by the terminal's modes. `key` is a VTermKey.
void emulator_key(emulator *emulator, int key, int modifiers);

// The mark before or after pasted text, when the program has asked for marks.
void emulator_paste_mark(emulator *emulator, int is_start);

// Takes the bytes that the terminal wants to send: keys, and answers to questions.
size_t emulator_read_output(emulator *emulator, char *bytes, size_t limit);

#endif
