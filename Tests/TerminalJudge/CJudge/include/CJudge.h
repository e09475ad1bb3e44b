#ifndef CJUDGE_H
#define CJUDGE_H

#include "glass.h"
#include "pseudo_terminal.h"

#endif
