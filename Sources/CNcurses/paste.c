#include "internal.h"

#include <curses.h>
#include <string.h>

// Bytes that are swallowed until a paste counts as endless.
enum { most_pasted = 1 << 20 };

static struct {
  bool open;
  size_t swallowed;
  size_t matched;  // bytes of the end mark, where curses did not see it whole
  size_t length;
  char text[256];  // more than any field takes
} paste;

void cn_begin_paste(void) {
  memset(&paste, 0, sizeof paste);
  paste.open = true;
}

bool cn_is_pasting(void) { return paste.open; }

static void keep(unsigned char byte) {
  bool blank = byte == '\t' || byte == '\n' || byte == '\r';
  if ((byte < ' ' && !blank) || byte == 0x7F || paste.length == sizeof paste.text - 1) return;
  paste.text[paste.length++] = blank ? ' ' : (char)byte;
}

bool cn_take_pasted(int code) {
  static const char mark[] = "\033[201~";
  if (code == cn_paste_ends) return true;
  if (++paste.swallowed > most_pasted) {
    flushinp();
    return true;
  }
  if (code > UINT8_MAX) return false;
  if (code == mark[paste.matched]) return mark[++paste.matched] == '\0';
  for (size_t i = 1; i < paste.matched; i++) keep((unsigned char)mark[i]);
  paste.matched = code == mark[0];
  keep((unsigned char)code);
  return false;
}

cn_event cn_end_paste(void) {
  paste.open = false;
  paste.text[paste.length] = '\0';
  return (cn_event){.kind = cn_pasted, .text = paste.text};
}
