// For posix_spawn_file_actions_addclosefrom_np.
#define _GNU_SOURCE
#include "spawn_program.h"

#include <signal.h>
#include <spawn.h>
#include <unistd.h>

static const int restored[] = {SIGQUIT, SIGPIPE, SIGCHLD};
enum { restored_count = sizeof restored / sizeof restored[0] };

int spawn_program(pid_t *process, char *const words[]) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t defaults;
  int problem = posix_spawn_file_actions_init(&actions);
  if (problem != 0) return problem;
  problem = posix_spawnattr_init(&attributes);
  if (problem == 0) {
    sigemptyset(&defaults);
    for (int i = 0; i < restored_count; i++) sigaddset(&defaults, restored[i]);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    problem = posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    if (problem == 0) {
      problem = posix_spawnp(process, words[0], &actions, &attributes, words, environ);
    }
    posix_spawnattr_destroy(&attributes);
  }
  posix_spawn_file_actions_destroy(&actions);
  return problem;
}
