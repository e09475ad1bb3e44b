// A program of the user's choice as a child of this one.
#ifndef SPAWN_PROGRAM_H
#define SPAWN_PROGRAM_H

#include <sys/types.h>

// Starts words[0], looked for in PATH, with the words up to a null pointer. It gets the descriptors
// 0, 1 and 2 and none of ours, and does not ignore what only this program ignores.
// Returns 0, or why it can't be started: an errno.
int spawn_program(pid_t *process, char *const words[]);

#endif
