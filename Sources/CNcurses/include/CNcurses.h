// The door to curses: one screen, its keys, and the signals that must not leave it in disorder.
// All of it is for one thread. Rows and columns are cells, counted from 0 at the top left.

#ifndef CNCURSES_H
#define CNCURSES_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

// Lets Swift switch over an enum without a default.
#define CN_CLOSED __attribute__((enum_extensibility(closed)))

// How many looks there are at the most, and the colour that is the terminal's own.
enum { cn_looks = 16, cn_default_colour = -1 };

// The signal of a terminal that is gone.
enum { cn_hangup = SIGHUP };

// Attributes of a look, to be added up.
enum { cn_bold = 1, cn_reverse = 2, cn_underline = 4 };

// What came of cn_open.
typedef enum CN_CLOSED {
  cn_opened,
  cn_already_open,
  cn_not_a_terminal,
  cn_unknown_terminal,
  cn_too_plain,
} cn_opening;

// Keys that are no character.
typedef enum CN_CLOSED {
  cn_key_enter, cn_key_backspace, cn_key_back_tab, cn_key_up, cn_key_down, cn_key_left,
  cn_key_right, cn_key_page_up, cn_key_page_down, cn_key_home, cn_key_end, cn_key_delete,
  cn_key_wheel_up, cn_key_wheel_down,
  cn_key_other,  // one that curses knows and the guide does not, such as F5
} cn_key;

// What has happened.
typedef enum CN_CLOSED {
  cn_nothing,  // no event was waiting
  cn_typed,    // a scalar, control characters included
  cn_pressed,  // a key
  cn_pasted,   // a text, without control characters; a long one is cut
  cn_tapped,   // the first button of a mouse, or a finger, at a cell of the screen
  cn_resized,  // the size may have changed; what is on the screen is unknown
  cn_ended,    // a signal asks the program to end, or the terminal is gone: cn_hangup
} cn_kind;

// What has happened, and the one of the others that belongs to it.
typedef struct {
  cn_kind kind;
  uint32_t scalar;
  cn_key key;
  int32_t column;
  int32_t row;
  int32_t signal;
  const char *text;  // UTF-8, as far as the terminal writes it; good until the next event
} cn_event;

// In cells.
typedef struct {
  int columns;
  int rows;
} cn_size;

// Opens the screen on standard input and output. The first show makes it visible. Never prints,
// never ends the program. An unknown $TERM becomes xterm, and if that is unknown too, vt100.
cn_opening cn_open(void);

// Has the mouse report taps and its wheel until the screen is closed; without it, what a mouse reports
// all the same is no event.
void cn_take_taps(void);

// Gives the terminal back as it was found, and the signals. Harmless twice, and at exit.
void cn_close(void);

// The size of the open screen.
cn_size cn_screen_size(void);

// The name of the terminal description in use; of $TERM when opening failed.
const char *cn_terminal(void);

// Whether the locale writes text as UTF-8. Known once the screen is open.
bool cn_writes_utf8(void);

// Turns colours on and counts them; 0 on a terminal without.
int cn_start_colours(void);

// Says how cells of a look appear: attributes added up, and a colour on a ground, each of which may
// be the terminal's own.
void cn_set_look(int look, unsigned attributes, int colour, int ground);

// Begins an empty picture; the terminal sees nothing before cn_show.
void cn_erase(void);

// Puts one row of a picture, `cells` wide, from column 0. Each cell has a look and a number of
// scalars: a glyph and what combines with it, at the most 5, or none on the right half of a wide
// glyph. What does not fit the screen is left out; a glyph of another width than its place becomes
// a question mark.
void cn_put_row(int row, int cells, const uint32_t *scalars, const uint8_t *counts,
                const uint8_t *looks);

// Sends what has changed, and places the cursor last.
void cn_show(int cursor_row, int cursor_column);

// Has the next cn_show send everything.
void cn_repaint(void);

// Leaves the screen empty, of a terminal that has forgotten what it showed before, as far as it can.
void cn_wipe(void);

// The next event; without one, waits so many milliseconds for it, for ever where they are negative,
// and then returns cn_nothing; earlier too, when something arrived that is no event. After cn_ended
// only cn_ended follows. An Esc holds it up for ESCDELAY milliseconds, as more may belong to it.
cn_event cn_next(int milliseconds);

#endif
