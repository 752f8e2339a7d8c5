// What the files of this target share.

#ifndef CNCURSES_INTERNAL_H
#define CNCURSES_INTERNAL_H

// Signals, widths of characters, and the wide half of curses.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "CNcurses.h"

#include <signal.h>
#include <termios.h>

// Set by signal handlers, taken by cn_next.
typedef struct {
  volatile sig_atomic_t ending;  // the number of the signal, 0 for none; stays
  volatile sig_atomic_t stopping;
  volatile sig_atomic_t resizing;  // also after a stop: the screen must be drawn anew
} cn_signals;

extern cn_signals cn_pending;

// The modes of the terminal as it was found. To be set before cn_take_signals.
extern struct termios cn_found_modes;

// Installs the handlers. A signal that is ignored already stays ignored: nohup, `&`, the kiosk.
// Returns false when the system has no pipe to spare.
bool cn_take_signals(void);

// Gives them back; a crash still ends the program without more ado, but writes nothing.
void cn_release_signals(void);

// Whether a signal is ignored, so that its key does nothing.
bool cn_is_ignored(int number);

// What a crash must write to leave the screen; an empty text when there is none to leave.
void cn_prepare_crash(const char *text, size_t length);

// Stops the program as ^Z does; returns when it goes on.
void cn_stop(void);

typedef enum { cn_woken, cn_readable, cn_gone, cn_quiet } cn_waking;

// Sleeps until a key or a signal arrives, or the terminal goes; or until nothing has happened for so
// many milliseconds, where they are not negative.
cn_waking cn_wait(int milliseconds);

// A string of the terminal's description; NULL when it has none.
char *cn_capability(const char *name);

// Writes past curses, which would hold it up until something else is drawn.
void cn_tell(const char *text);

// Sets the modes of the terminal beyond those that curses knows, and has curses keep them.
void cn_set_modes(void);

// Forgets what was typed and not read: it is not for the shell.
void cn_drop_keys(void);

// The screen goes aside for a stop, and comes back.
void cn_leave_screen(void);
void cn_return_to_screen(void);

// Readies the keys of the newly opened screen.
bool cn_open_keys(void);

// A pasted text arrives between two marks, so that it does not count as typed.
void cn_begin_paste(void);
bool cn_is_pasting(void);

// Takes what curses has read of it: a byte, or a key that it saw in it; true at the end mark, or when
// there is more than anyone pastes.
bool cn_take_pasted(int code);

// The text so far, which ends the paste.
cn_event cn_end_paste(void);

// What curses makes of the marks; beyond all keys that it knows or finds in a description.
enum { cn_paste_begins = 0x4001, cn_paste_ends = 0x4002 };

// A sequence of bytes that curses does not know: a key, an answer of the terminal, a report of the
// mouse. It is swallowed to its end, as its letters are no commands; it may arrive in pieces.
//
// Opens one behind an Esc; false where the next code of curses begins none.
bool cn_open_sequence(int code);
bool cn_is_in_sequence(void);

// Takes what curses has read next; false when it does not belong to the sequence, which ends then.
// The event is what the mouse did, once a report of it is whole.
bool cn_take_of_sequence(int code, cn_event *event);

// Gives up a sequence of which the rest was lost.
void cn_drop_sequence(void);

// Whether reports of the mouse become events.
void cn_take_taps_of(bool mouse);
bool cn_takes_taps(void);

// Asks the terminal for marks round a pasted text and, where they are taken, for taps; the text that
// ends both is good until the next call.
void cn_find_marks(const char *terminal);
void cn_begin_reports(void);
const char *cn_end_of_reports(void);

// How long the end of a paste or a sequence may stay away after the last byte, in milliseconds: it
// may be lost.
enum { cn_patience = 500 };

#endif
