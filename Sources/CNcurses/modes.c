#include "internal.h"

#include <curses.h>
#include <unistd.h>

// Else ^S stops the screen, and with it the program, until someone thinks of ^Q.
static void never_hold_output(struct termios *modes) { modes->c_iflag &= ~(tcflag_t)IXON; }

// Else ^Z and ^C throw away what is on its way to the screen, and with it the change between screens.
static void keep_output(struct termios *modes) { modes->c_lflag |= NOFLSH; }

// Else ^C, where it has no effect, would be no key either, and no sign that someone is there.
static void free_keys_of_ignored_signals(struct termios *modes) {
  static const struct { int signal, key; } keys[] = {
    {SIGINT, VINTR}, {SIGQUIT, VQUIT}, {SIGTSTP, VSUSP},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    if (cn_is_ignored(keys[i].signal)) modes->c_cc[keys[i].key] = _POSIX_VDISABLE;
}

void cn_drop_keys(void) { tcflush(STDIN_FILENO, TCIFLUSH); }

void cn_set_modes(void) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  never_hold_output(&modes);
  keep_output(&modes);
  free_keys_of_ignored_signals(&modes);
  if (tcsetattr(STDIN_FILENO, TCSANOW, &modes) == 0) def_prog_mode();
}
