#include "crash_restore.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int fatal[] = {SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGQUIT};
enum { fatal_count = sizeof fatal / sizeof fatal[0] };

static struct sigaction previous[fatal_count];
static struct termios modes;
static char undo[256];
static size_t undo_count;
static int terminal = -1;
static atomic_int armed;
static int installed;

// Only what POSIX allows in a signal handler: write and tcsetattr.
static void restore(void) {
  if (!atomic_exchange(&armed, 0)) return;
  size_t done = 0;
  while (done < undo_count) {
    ssize_t count = write(terminal, undo + done, undo_count - done);
    if (count <= 0) break;
    done += (size_t)count;
  }
  tcsetattr(terminal, TCSANOW, &modes);
}

static void on_fatal(int number) {
  int saved = errno;
  restore();
  for (int i = 0; i < fatal_count; i++) {
    if (fatal[i] == number) sigaction(number, &previous[i], NULL);
  }
  // Blocked until this handler returns; then it takes its former course.
  raise(number);
  errno = saved;
}

// Without a stack of its own a handler could not run after the main thread's overflowed.
static void give_stack(void) {
  static char stack[65536];
  stack_t now;
  if (sigaltstack(NULL, &now) == 0 && !(now.ss_flags & SS_DISABLE)) return;
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&own, NULL);
}

static void install(void) {
  if (installed) return;
  installed = 1;
  give_stack();
  struct sigaction action = {.sa_handler = on_fatal, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, &previous[i]);
  atexit(restore);
}

int crash_restore_save_modes(int descriptor) {
  atomic_store(&armed, 0);
  terminal = descriptor;
  return tcgetattr(descriptor, &modes);
}

void crash_restore_arm(const void *bytes, size_t count) {
  undo_count = count < sizeof undo ? count : sizeof undo;
  memcpy(undo, bytes, undo_count);
  install();
  crash_restore_rearm();
}

void crash_restore_disarm(void) { atomic_store(&armed, 0); }

void crash_restore_rearm(void) {
  if (terminal >= 0) atomic_store(&armed, 1);
}
