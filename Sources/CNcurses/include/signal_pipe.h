// Signals as bytes in a pipe, so that a poll can wait for them.
#ifndef SIGNAL_PIPE_H
#define SIGNAL_PIPE_H

// Catches HUP, TERM, INT, TSTP, CONT, WINCH and CHLD: each writes its number as one byte.
// Returns the end to read from, or -1 with errno. One at a time.
int signal_pipe_open(void);

// Gives the signals back to their defaults and closes the pipe.
void signal_pipe_close(void);

// Stops the process as Ctrl-Z would and returns when it goes on; the CONT that wakes it is not
// reported. Returns at once where nobody could wake it.
void signal_pipe_stop(void);

#endif
