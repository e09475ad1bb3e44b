// For memfd_create.
#define _GNU_SOURCE
#include "frame_memory.h"

#include <sys/mman.h>
#include <unistd.h>

FILE *frame_memory_open(void) {
  int descriptor = memfd_create("frame", MFD_CLOEXEC);
  if (descriptor < 0) return NULL;
  FILE *file = fdopen(descriptor, "w");
  if (file == NULL) close(descriptor);
  return file;
}
