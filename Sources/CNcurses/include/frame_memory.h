// A file that lies in memory alone.
#ifndef FRAME_MEMORY_H
#define FRAME_MEMORY_H

#include <stdio.h>

// Empty, and gone when it is closed; NULL when the system gives none.
FILE *frame_memory_open(void);

#endif
