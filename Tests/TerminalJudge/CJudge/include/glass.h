// The glass of a terminal: libvterm, with what Swift's importer can't read made plain.
#ifndef JUDGE_GLASS_H
#define JUDGE_GLASS_H

#include <stddef.h>
#include <stdint.h>

typedef struct judge_glass judge_glass;

// Where a colour comes from.
enum { JUDGE_STANDARD = 0, JUDGE_INDEXED = 1, JUDGE_RGB = 2 };

typedef struct {
  int kind;       // one of the above
  uint32_t value; // an index, or 0xRRGGBB
} judge_color;

typedef struct {
  uint32_t scalars[6]; // 0 ends them; all 0 is an empty cell; the first 0xFFFFFFFF a right half
  int width;
  int bold, underline, italic, reverse;
  judge_color foreground, background;
} judge_cell;

typedef struct {
  int alternate, cursor_visible, mouse, bells;
  int cursor_column, cursor_row;
} judge_modes;

// NULL when there is no memory.
judge_glass *judge_glass_new(int columns, int rows);
void judge_glass_free(judge_glass *glass);
void judge_glass_resize(judge_glass *glass, int columns, int rows);
void judge_glass_write(judge_glass *glass, const char *bytes, size_t count);
judge_cell judge_glass_cell(const judge_glass *glass, int column, int row);
judge_modes judge_glass_modes(const judge_glass *glass);

// The last title set, at most 255 bytes; empty when there was none.
const char *judge_glass_title(const judge_glass *glass);

// Keys are turned into bytes by the terminal's modes. `key` is a VTermKey.
void judge_glass_key(judge_glass *glass, int key, int modifiers);
void judge_glass_character(judge_glass *glass, uint32_t scalar, int modifiers);

// The mark before or after pasted text, when the program has asked for marks.
void judge_glass_paste_mark(judge_glass *glass, int is_start);

// Takes the bytes that the terminal wants to send: keys, and answers to questions.
size_t judge_glass_take(judge_glass *glass, char *bytes, size_t limit);

#endif
