#include "internal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

// Keys are read from a pad: reading from a window would paint it.
static WINDOW *pad;
// What has arrived of a glyph of several bytes. It may arrive in pieces, so get_wch, which
// forgets them when it must not wait, is of no use.
static mbstate_t partial;
// In the C locale the terminal writes UTF-8 all the same; 0 where the locale knows better.
static locale_t typed_locale;

static const struct { int code; cn_key key; } keys[] = {
    {KEY_ENTER, cn_key_enter},     {KEY_BACKSPACE, cn_key_backspace},
    {KEY_BTAB, cn_key_back_tab},   {KEY_UP, cn_key_up},
    {KEY_DOWN, cn_key_down},       {KEY_LEFT, cn_key_left},
    {KEY_RIGHT, cn_key_right},     {KEY_PPAGE, cn_key_page_up},
    {KEY_NPAGE, cn_key_page_down}, {KEY_HOME, cn_key_home},
    {KEY_END, cn_key_end},         {KEY_DC, cn_key_delete},
    // Home and End as VT220 keyboards name them, and with them old descriptions of xterm and rxvt.
    {KEY_FIND, cn_key_home},       {KEY_SELECT, cn_key_end},
};

// What terminals send, whatever their description says: PuTTY, a reset, a TERM that is not true.
static const struct { const char *bytes; int code; } usual[] = {
    {"\033[A", KEY_UP},    {"\033OA", KEY_UP},    {"\033[B", KEY_DOWN},   {"\033OB", KEY_DOWN},
    {"\033[C", KEY_RIGHT}, {"\033OC", KEY_RIGHT}, {"\033[D", KEY_LEFT},   {"\033OD", KEY_LEFT},
    {"\033[H", KEY_HOME},  {"\033OH", KEY_HOME},  {"\033[1~", KEY_HOME},  {"\033[7~", KEY_HOME},
    {"\033[F", KEY_END},   {"\033OF", KEY_END},   {"\033[4~", KEY_END},   {"\033[8~", KEY_END},
    {"\033[3~", KEY_DC},   {"\033[Z", KEY_BTAB},  {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
    {"\033OM", KEY_ENTER}, {"\033[200~", cn_paste_begins}, {"\033[201~", cn_paste_ends},
};

bool cn_open_keys(void) {
  pad = newpad(1, 1);
  if (pad == NULL) return false;
  memset(&partial, 0, sizeof partial);
  if (typed_locale == 0 && strcmp(nl_langinfo(CODESET), "ANSI_X3.4-1968") == 0)
    typed_locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", 0);
  keypad(pad, TRUE);
  nodelay(pad, TRUE);
  // Curses waits for the end of a mouse report and hears no signal meanwhile.
  define_key(NULL, KEY_MOUSE);
  for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
    if (key_defined(usual[i].bytes) == 0) define_key(usual[i].bytes, usual[i].code);
  return true;
}

// Whether an Esc begins a sequence that curses does not know, and that must not count as typed.
static bool begins_sequence(void) {
  int next = wgetch(pad);
  if (cn_open_sequence(next)) return true;
  if (next != ERR) ungetch(next);
  return false;
}

static cn_event key_event(int code) {
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    if (keys[i].code == code) return (cn_event){.kind = cn_pressed, .key = keys[i].key};
  // Beyond KEY_MAX a description names what is no key too, such as a window that gets the focus.
  bool is_key = code > KEY_MIN && code < KEY_MAX && code != KEY_RESIZE && code != KEY_MOUSE;
  return is_key ? (cn_event){.kind = cn_pressed, .key = cn_key_other}
                : (cn_event){.kind = cn_nothing};
}

static size_t decode(char byte, wchar_t *scalar) {
  if (typed_locale == 0) return mbrtowc(scalar, &byte, 1, &partial);
  locale_t locale = uselocale(typed_locale);
  size_t length = mbrtowc(scalar, &byte, 1, &partial);
  uselocale(locale);
  return length;
}

// A byte that can't follow what came before begins anew; one that can't begin is swallowed.
static cn_event byte_event(char byte) {
  for (int attempt = 0; attempt < 2; attempt++) {
    wchar_t scalar = 0;
    size_t length = decode(byte, &scalar);
    if (length <= 1)
      return (cn_event){.kind = cn_typed, .scalar = (uint32_t)scalar};
    if (length == (size_t)-2) break;
    memset(&partial, 0, sizeof partial);
  }
  return (cn_event){.kind = cn_nothing};
}

cn_event cn_next(int milliseconds) {
  bool readable = false, has_waited = false;
  for (;;) {
    if (cn_pending.ending) return (cn_event){.kind = cn_ended, .signal = cn_pending.ending};
    if (cn_pending.stopping) {
      cn_pending.stopping = 0;
      cn_drop_keys();
      cn_leave_screen();
      cn_stop();
      cn_pending.resizing = 1;
    }
    if (cn_pending.resizing) {
      cn_pending.resizing = 0;
      cn_return_to_screen();
      return (cn_event){.kind = cn_resized};
    }
    int code = wgetch(pad);
    if (code != ERR) {
      readable = false;
      if (cn_is_pasting()) {
        if (cn_take_pasted(code)) return cn_end_paste();
        continue;
      }
      if (code == cn_paste_begins) {
        cn_drop_sequence();
        cn_begin_paste();
        continue;
      }
      cn_event event;
      if (cn_is_in_sequence() && cn_take_of_sequence(code, &event)) {
        if (event.kind != cn_nothing) return event;
        continue;
      }
      if (code == '\033' && begins_sequence()) continue;
      event = code > UINT8_MAX ? key_event(code) : byte_event((char)code);
      if (event.kind != cn_nothing) return event;
    } else if (readable) {
      cn_pending.ending = cn_hangup;  // something to read, and yet nothing: the end of input
    } else if (milliseconds > 0 && has_waited) {
      return (cn_event){.kind = cn_nothing};  // what came was no event, and must not prolong the wait
    } else if (milliseconds != 0) {
      has_waited = true;
      bool is_open = cn_is_pasting() || cn_is_in_sequence();
      cn_waking waking = cn_wait(is_open ? cn_patience : milliseconds);
      if (waking == cn_quiet) {
        if (cn_is_pasting()) return cn_end_paste();
        if (!cn_is_in_sequence()) return (cn_event){.kind = cn_nothing};
        cn_drop_sequence();
        continue;
      }
      readable = waking == cn_readable;
      if (waking == cn_gone) cn_pending.ending = cn_hangup;
    } else {
      return (cn_event){.kind = cn_nothing};
    }
  }
}
