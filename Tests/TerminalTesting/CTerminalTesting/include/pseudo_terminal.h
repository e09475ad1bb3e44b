// A program on a pseudo-terminal of its own.
#ifndef PSEUDO_TERMINAL_H
#define PSEUDO_TERMINAL_H

#include <sys/types.h>
#include <vterm_keycodes.h>

typedef struct {
  pid_t process;
  int process_descriptor; // readable when the process has ended
  int terminal;           // the master side, not blocking
} emulator_child;

// Starts a program as the leader of a session whose terminal is a new one of that size.
// Returns 0, or the errno of the call that failed.
int pseudo_terminal_start(
  const char *path, char *const arguments[], char *const environment[], int columns, int rows,
  emulator_child *child);

int pseudo_terminal_resize(int terminal, int columns, int rows);

// 1 when the terminal gathers lines and echoes, as a shell leaves it to its programs.
int pseudo_terminal_is_cooked(int terminal);

#endif
