#define _GNU_SOURCE
#include "pseudo_terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/pidfd.h>
#include <termios.h>
#include <unistd.h>

// After the fork of a process with threads only async-signal-safe calls are allowed.
static void become(
  int terminal, const char *path, char *const arguments[], char *const environment[]
) {
  sigset_t none;
  sigemptyset(&none);
  setsid();
  ioctl(terminal, TIOCSCTTY, 0);
  for (int target = 0; target < 3; target++) dup2(terminal, target);
  close_range(3, ~0U, 0);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(path, arguments, environment);
  _exit(127);
}

int pseudo_terminal_start(
  const char *path, char *const arguments[], char *const environment[], int columns, int rows,
  emulator_child *child
) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int inner;
  if (openpty(&child->terminal, &inner, NULL, NULL, &size) != 0) return errno;
  fcntl(child->terminal, F_SETFD, FD_CLOEXEC);
  fcntl(inner, F_SETFD, FD_CLOEXEC);
  fcntl(child->terminal, F_SETFL, O_NONBLOCK);
  child->process = fork();
  if (child->process == 0) become(inner, path, arguments, environment);
  int problem = errno;
  close(inner);
  if (child->process < 0) {
    close(child->terminal);
    return problem;
  }
  child->process_descriptor = pidfd_open(child->process, 0);
  return child->process_descriptor < 0 ? errno : 0;
}

int pseudo_terminal_resize(int terminal, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(terminal, TIOCSWINSZ, &size);
}

int pseudo_terminal_is_cooked(int terminal) {
  struct termios modes;
  if (tcgetattr(terminal, &modes) != 0) return 0;
  return (modes.c_lflag & (ICANON | ECHO)) == (ICANON | ECHO);
}
