// What a terminal needs to be as it was found, kept where a dying process can still reach it.
#ifndef CRASH_RESTORE_H
#define CRASH_RESTORE_H

#include <stddef.h>

// Keeps the terminal's modes as they are now, before anybody changes them. Returns 0, or -1 with
// errno.
int crash_restore_save_modes(int descriptor);

// Keeps the bytes (the first 256) that undo what was sent to the terminal, and arranges for them
// and the modes to be restored when a fatal signal or exit() ends the process.
void crash_restore_arm(const void *bytes, size_t count);

// The terminal has been restored, or left for a while: nothing is to be written any more.
void crash_restore_disarm(void);

// Arms again what was disarmed.
void crash_restore_rearm(void);

#endif
