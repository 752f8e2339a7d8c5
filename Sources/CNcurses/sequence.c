#include "internal.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

// Bytes of one sequence that are swallowed until it counts as endless.
enum { most_swallowed = 1 << 16 };

// How a mouse reports: a button and a place, each of which is 32 too much in the old way.
enum { numbers_of_report = 3, x10_offset = 32 };

// Milliseconds within which two taps are one, and how many cells they may lie apart on a row.
enum { double_tap = 300, finger = 2 };

static struct {
  enum { closed, single, control, string, string_end, x10 } part;
  int swallowed;
  bool of_mouse;  // as SGR-1006 marks it
  int count;      // of the numbers that are complete
  int numbers[numbers_of_report];
} sequence;

static bool takes_taps;

void cn_take_taps_of(bool mouse) { takes_taps = mouse; }

bool cn_takes_taps(void) { return takes_taps; }

bool cn_open_sequence(int code) {
  memset(&sequence, 0, sizeof sequence);
  switch (code) {
    case '[': sequence.part = control; break;
    case 'O': sequence.part = single; break;
    case ']': case 'P': case '_': case '^': sequence.part = string; break;
    default: return false;
  }
  return true;
}

bool cn_is_in_sequence(void) { return sequence.part != closed; }

void cn_drop_sequence(void) { sequence.part = closed; }

// Whether a tap is the second one of a double tap, as people give out of habit: it would choose on a
// page that they have not seen.
static bool is_second_tap(int column, int row) {
  static struct { int column, row; struct timespec when; } last;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  int64_t passed = (now.tv_sec - last.when.tv_sec) * INT64_C(1000)
                 + (now.tv_nsec - last.when.tv_nsec) / 1000000;
  bool is_near = row == last.row && abs(column - last.column) <= finger;
  last.column = column;
  last.row = row;
  last.when = now;
  return is_near && passed < double_tap;
}

// What a report says: a press of the first button, a turn of the wheel, or nothing of use.
static cn_event mouse_event(int button, int column, int row) {
  cn_event event = {.kind = cn_nothing};
  cn_size size = cn_screen_size();
  if (!takes_taps || column < 1 || column > size.columns || row < 1 || row > size.rows)
    return event;
  switch (button) {
    case 0:
      if (!is_second_tap(column, row))
        event = (cn_event){.kind = cn_tapped, .column = column - 1, .row = row - 1};
      break;
    case 64: event = (cn_event){.kind = cn_pressed, .key = cn_key_wheel_up}; break;
    case 65: event = (cn_event){.kind = cn_pressed, .key = cn_key_wheel_down}; break;
  }
  return event;
}

static cn_event close_control(int last) {
  const int *numbers = sequence.numbers;
  sequence.part = closed;
  if (last == '~' && numbers[0] == 200) cn_begin_paste();  // late, on a slow line
  if (last == 'M' && sequence.of_mouse && sequence.count == numbers_of_report - 1)
    return mouse_event(numbers[0], numbers[1], numbers[2]);
  return (cn_event){.kind = cn_nothing};
}

// Takes a byte between `[` and the last one.
static cn_event take_control(int byte) {
  bool is_first = sequence.swallowed == 1;
  int *number = sequence.count < numbers_of_report ? &sequence.numbers[sequence.count] : NULL;
  if (is_first && byte == 'M') {
    sequence.part = x10;
  } else if (is_first && byte == '[') {
    sequence.part = single;  // a function key of the Linux console
  } else if (byte >= '@') {
    return close_control(byte);
  } else if (is_first && byte == '<') {
    sequence.of_mouse = true;
  } else if (byte == ';') {
    sequence.count++;
  } else if (byte >= '0' && byte <= '9' && number && *number < 10000) {
    *number = *number * 10 + byte - '0';
  }
  return (cn_event){.kind = cn_nothing};
}

// Takes one of the three bytes of an old report; there is no place beyond 223.
static cn_event take_x10(int byte) {
  sequence.numbers[sequence.count++] = byte - x10_offset;
  if (sequence.count < numbers_of_report) return (cn_event){.kind = cn_nothing};
  sequence.part = closed;
  return mouse_event(sequence.numbers[0], sequence.numbers[1], sequence.numbers[2]);
}

bool cn_take_of_sequence(int code, cn_event *event) {
  *event = (cn_event){.kind = cn_nothing};
  bool in_string = sequence.part == string || sequence.part == string_end;
  bool belongs = in_string ? code <= UINT8_MAX
               : code >= ' ' && (code < 0x7F || (sequence.part == x10 && code <= UINT8_MAX));
  if (!belongs) {
    sequence.part = closed;
    return false;
  }
  if (++sequence.swallowed > most_swallowed) {
    flushinp();
    sequence.part = closed;
    return true;
  }
  switch (sequence.part) {
    case control: *event = take_control(code); break;
    case x10: *event = take_x10(code); break;
    case string:
      if (code == '\033') sequence.part = string_end;
      if (code == '\a') sequence.part = closed;
      break;
    case string_end:
      sequence.part = closed;
      return code == '\\' || cn_open_sequence(code);
    default: sequence.part = closed;
  }
  return true;
}
