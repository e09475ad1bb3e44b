// For pipe2.
#define _GNU_SOURCE
#include "signal_pipe.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

static const int caught[] = {SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGWINCH, SIGCHLD};
enum { caught_count = sizeof caught / sizeof caught[0] };

static atomic_int writer = -1;
static int reader = -1;
static atomic_int expects_continue;

static void on_signal(int number) {
  int saved = errno;
  if (number != SIGCONT || !atomic_exchange(&expects_continue, 0)) {
    unsigned char byte = (unsigned char)number;
    // A full pipe loses nothing: it holds as many signals as anyone will look at.
    ssize_t ignored = write(atomic_load(&writer), &byte, 1);
    (void)ignored;
  }
  errno = saved;
}

static void handle(int number, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

int signal_pipe_open(void) {
  int ends[2];
  if (reader >= 0) {
    errno = EBUSY;
    return -1;
  }
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  reader = ends[0];
  atomic_store(&writer, ends[1]);
  for (int i = 0; i < caught_count; i++) {
    struct sigaction now;
    // nohup and a shell without job control mean it: what they ignore stays ignored. But the end of
    // a child must be seen.
    if (caught[i] != SIGCHLD && sigaction(caught[i], NULL, &now) == 0 && now.sa_handler == SIG_IGN) continue;
    handle(caught[i], on_signal);
  }
  return reader;
}

void signal_pipe_close(void) {
  if (reader < 0) return;
  for (int i = 0; i < caught_count; i++) handle(caught[i], SIG_DFL);
  close(atomic_exchange(&writer, -1));
  close(reader);
  reader = -1;
}

void signal_pipe_stop(void) {
  struct sigaction before, stop;
  sigset_t own, blocked;
  memset(&stop, 0, sizeof stop);
  stop.sa_handler = SIG_DFL;
  sigemptyset(&stop.sa_mask);
  sigemptyset(&own);
  sigaddset(&own, SIGTSTP);
  if (sigaction(SIGTSTP, NULL, &before) != 0 || before.sa_handler == SIG_IGN) return;
  sigaction(SIGTSTP, &stop, NULL);
  sigprocmask(SIG_UNBLOCK, &own, &blocked);
  atomic_store(&expects_continue, 1);
  kill(getpid(), SIGTSTP);
  atomic_store(&expects_continue, 0);
  sigprocmask(SIG_SETMASK, &blocked, NULL);
  sigaction(SIGTSTP, &before, NULL);
}
