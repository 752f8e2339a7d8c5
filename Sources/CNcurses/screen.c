#include "internal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static const char *terminal = "";
static cchar_t blanks[cn_looks];  // an empty cell of each look
static short own_ground;  // the background of a look that has none

// The locale's characters only: numbers in files keep their point. A locale that is asked for
// over SSH and not installed here becomes the one that always is.
static void take_locale(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  if (setlocale(LC_CTYPE, "")) return;
  for (size_t i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (value == NULL || *value == '\0') continue;
    if (strcasestr(value, "utf-8") || strcasestr(value, "utf8")) setlocale(LC_CTYPE, "C.UTF-8");
    return;
  }
}

char *cn_capability(const char *name) {
  char *text = tigetstr(name);
  return text == (char *)-1 ? NULL : text;
}

// The first known description of $TERM, xterm and vt100, or why there is none.
static cn_opening find_terminal(void) {
  const char *asked = getenv("TERM");
  const char *const names[] = {asked ? asked : "", "xterm", "vt100"};
  terminal = names[0];
  for (size_t i = 0; i < 3; i++) {
    int found = 0;  // stays 1 for a printer
    bool known = *names[i] && setupterm(names[i], STDOUT_FILENO, &found) == OK;
    if (!known && found != 1) continue;
    bool plain = !known || cn_capability("cup") == NULL;
    if (known) del_curterm(cur_term);
    if (plain) return cn_too_plain;
    terminal = names[i];
    return cn_opened;
  }
  return cn_unknown_terminal;
}

void cn_tell(const char *text) {
  tputs(text, 1, putchar);
  fflush(stdout);
}

static struct { char text[512]; size_t length; } collected;

static int collect(int byte) {
  if (collected.length < sizeof collected.text) collected.text[collected.length++] = (char)byte;
  return byte;
}

// What a crash writes: whole scroll region, last row, plain text, normal keys, a visible cursor,
// the shell's screen. Where that has no screen of its own, a blank one: nothing outlives a session.
static void prepare_crash(void) {
  static const char *const after[] = {"sgr0", "op", "rmkx", "cnorm"};
  char *region = cn_capability("csr"), *leave = cn_capability("rmcup");
  collected.length = 0;
  if (region) tputs(tiparm(region, 0, LINES - 1), 1, collect);
  tputs(tiparm(cn_capability("cup"), LINES - 1, 0), 1, collect);
  for (size_t i = 0; i < sizeof after / sizeof *after; i++) {
    char *text = cn_capability(after[i]);
    if (text) tputs(text, 1, collect);
  }
  tputs(cn_end_of_reports(), 1, collect);
  if (leave == NULL) leave = cn_capability("clear");
  if (leave) tputs(leave, LINES, collect);
  collect('\r');
  cn_prepare_crash(collected.text, collected.length);
}

// The window itself is asked, whatever LINES and COLUMNS in the environment say.
static void take_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0)
    resize_term(size.ws_row, size.ws_col);
  prepare_crash();
}

cn_opening cn_open(void) {
  if (screen) return cn_already_open;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return cn_not_a_terminal;
  if (tcgetattr(STDIN_FILENO, &cn_found_modes) != 0) return cn_not_a_terminal;
  take_locale();
  cn_opening result = find_terminal();
  if (result != cn_opened) return result;
  // Before newterm, which would install handlers of its own for signals that have none.
  if (!cn_take_signals()) return cn_unknown_terminal;
  screen = newterm(terminal, stdout, stdin);
  if (screen == NULL || !cn_open_keys()) {
    cn_close();
    return cn_unknown_terminal;
  }
  static bool closes_at_exit;
  if (!closes_at_exit) closes_at_exit = atexit(cn_close) == 0;
  const char *delay = getenv("ESCDELAY");
  if (delay == NULL || atoi(delay) <= 0) set_escdelay(25);
  cbreak();
  noecho();
  nonl();
  cn_set_modes();
  idlok(stdscr, TRUE);
  typeahead(-1);  // or a picture stays half drawn when a key arrives that changes nothing
  curs_set(1);
  memset(blanks, 0, sizeof blanks);
  cn_find_marks(terminal);
  cn_begin_reports();
  take_size();
  return cn_opened;
}

void cn_take_taps(void) {
  if (screen == NULL) return;
  cn_take_taps_of(true);
  cn_begin_reports();
  prepare_crash();
}

void cn_leave_screen(void) {
  if (cn_capability("rmcup") == NULL) {  // else the shell shows what was on the screen
    erase();
    refresh();
  }
  cn_tell(cn_end_of_reports());
  endwin();
  tcsetattr(STDIN_FILENO, TCSADRAIN, &cn_found_modes);
}

void cn_return_to_screen(void) {
  struct termios modes;
  bool lost = tcgetattr(STDIN_FILENO, &modes) == 0 && (modes.c_lflag & (ICANON | ECHO));
  reset_prog_mode();  // before a byte is written, which a ^S at the shell would hold up for ever
  if (lost && !isendwin()) {  // after a stop that could not be caught
    endwin();
    reset_prog_mode();
  }
  cn_begin_reports();
  take_size();
  clearok(curscr, TRUE);
}

void cn_close(void) {
  if (screen) {
    if (cn_pending.ending) cn_drop_keys();
    cn_leave_screen();
    delscreen(screen);
    screen = NULL;
    cn_take_taps_of(false);
  }
  cn_release_signals();
}

cn_size cn_screen_size(void) { return screen ? (cn_size){COLS, LINES} : (cn_size){0, 0}; }

const char *cn_terminal(void) { return terminal; }

bool cn_writes_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

int cn_start_colours(void) {
  if (!has_colors() || start_color() == ERR) return 0;
  own_ground = use_default_colors() == OK ? cn_default_colour : COLOR_BLACK;
  return COLORS;
}

void cn_set_look(int look, unsigned attributes, int colour, int ground) {
  if (look < 0 || look >= cn_looks) return;
  attr_t drawn = (attributes & cn_bold ? A_BOLD : 0) | (attributes & cn_reverse ? A_REVERSE : 0)
               | (attributes & cn_underline ? A_UNDERLINE : 0);
  short pair = (short)(look + 1);
  short behind = ground == cn_default_colour ? own_ground : (short)ground;
  if (colour == cn_default_colour || init_pair(pair, (short)colour, behind) == ERR) pair = 0;
  setcchar(&blanks[look], L" ", drawn, pair, NULL);
}

void cn_erase(void) { erase(); }

void cn_put_row(int row, int cells, const uint32_t *scalars, const uint8_t *counts,
                const uint8_t *looks) {
  if (screen == NULL || row < 0 || row >= LINES) return;
  int end = cells < COLS ? cells : COLS, glyphs = 0;
  bool covered = false;  // by the wide glyph to the left
  cchar_t line[COLS];
  for (int column = 0; column < end; scalars += counts[column++]) {
    if (covered) {
      covered = false;
      continue;
    }
    wchar_t first = counts[column] > 0 ? (wchar_t)*scalars : L' ';
    bool wide = counts[column] > 0 && column + 1 < end && counts[column + 1] == 0;
    bool ascii = first >= L' ' && first < 0x7F;
    bool fits = (ascii ? 1 : wcwidth(first)) == 1 + wide;
    cchar_t glyph = blanks[looks[column] % cn_looks];
    glyph.chars[0] = fits ? first : L'?';
    for (int i = 1; fits && i < counts[column] && i < CCHARW_MAX; i++) {
      if (wcwidth((wchar_t)scalars[i]) != 0) break;
      glyph.chars[i] = (wchar_t)scalars[i];
    }
    line[glyphs++] = glyph;
    covered = wide && fits;
  }
  mvadd_wchnstr(row, 0, line, glyphs);
}

void cn_show(int cursor_row, int cursor_column) {
  int row = cursor_row < LINES ? cursor_row : LINES - 1;
  int column = cursor_column < COLS ? cursor_column : COLS - 1;
  move(row > 0 ? row : 0, column > 0 ? column : 0);
  refresh();
}

void cn_repaint(void) { clearok(curscr, TRUE); }

void cn_wipe(void) {
  char *past = cn_capability("E3");  // what was scrolled away, or cleared
  erase();
  clearok(curscr, TRUE);
  refresh();
  if (past) cn_tell(past);
}
