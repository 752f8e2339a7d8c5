#include "internal.h"

#include <stdio.h>
#include <string.h>

// What has a terminal put marks round a pasted text, and what ends that; empty where it can't.
static const char *marks_on = "", *marks_off = "";

// What has the mouse report taps and its wheel, in cells without an end. A terminal that does not
// know it passes over it.
static const char taps_on[] = "\033[?1000h\033[?1006h", taps_off[] = "\033[?1006l\033[?1000l";

// The descriptions of screen and rxvt are silent about the marks that both give.
void cn_find_marks(const char *terminal) {
  const char *on = cn_capability("BE"), *off = cn_capability("BD");
  bool silent = strncmp(terminal, "screen", 6) == 0 || strncmp(terminal, "rxvt", 4) == 0;
  bool described = on && off;
  marks_on = described ? on : silent ? "\033[?2004h" : "";
  marks_off = described ? off : silent ? "\033[?2004l" : "";
}

void cn_begin_reports(void) {
  cn_tell(marks_on);
  if (cn_takes_taps()) cn_tell(taps_on);
}

const char *cn_end_of_reports(void) {
  static char text[256];
  snprintf(text, sizeof text, "%s%s", cn_takes_taps() ? taps_off : "", marks_off);
  return text;
}
