#ifndef C_TERMINAL_TESTING_H
#define C_TERMINAL_TESTING_H

#include "emulator.h"
#include "pseudo_terminal.h"

#endif
