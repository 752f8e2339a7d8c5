#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

cn_signals cn_pending;
struct termios cn_found_modes;

static const int endings[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT};
static const int others[] = {SIGTSTP, SIGCONT, SIGWINCH};
static const int crashes[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSYS};
#define COUNT(list) (sizeof(list) / sizeof *(list))

// What a crash writes. The length is set last and cleared first.
static char crash_text[512];
static volatile sig_atomic_t crash_length;

// A pipe: handlers write a byte to its end, so that poll on its beginning wakes up.
static int wake[] = {-1, -1};

void cn_prepare_crash(const char *text, size_t length) {
  crash_length = 0;
  if (length > sizeof crash_text) return;
  memcpy(crash_text, text, length);
  crash_length = (sig_atomic_t)length;
}

// Restores the terminal with async-signal-safe calls only, and dies of the signal. It is blocked
// while its handler runs, so that it arrives, with the default action, when the handler returns.
static void on_crash(int number) {
  const char *text = crash_text;
  size_t left = (size_t)crash_length;
  crash_length = 0;
  if (left > 0) {
    while (left > 0) {
      ssize_t written = write(STDOUT_FILENO, text, left);
      if (written <= 0) break;
      text += written;
      left -= (size_t)written;
    }
    tcsetattr(STDIN_FILENO, TCSANOW, &cn_found_modes);
    tcflush(STDIN_FILENO, TCIFLUSH);  // keys of a visitor are not for the shell
  }
  signal(number, SIG_DFL);
  raise(number);
}

static void on_signal(int number) {
  int error = errno;
  switch (number) {
    case SIGTSTP: cn_pending.stopping = 1; break;
    case SIGCONT:
    case SIGWINCH: cn_pending.resizing = 1; break;
    default:
      // Asked twice, the program hangs. A terminal that closes sends HUP twice by itself.
      if (cn_pending.ending && number != SIGHUP) {
        on_crash(number);
        return;
      }
      cn_pending.ending = number;
  }
  while (write(wake[1], "", 1) < 0 && errno == EINTR) continue;
  errno = error;
}

bool cn_is_ignored(int number) {
  struct sigaction found;
  return sigaction(number, NULL, &found) == 0 && found.sa_handler == SIG_IGN;
}

static void take(int number, void (*handler)(int), int flags) {
  struct sigaction ours = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&ours.sa_mask);
  if (!cn_is_ignored(number)) sigaction(number, &ours, NULL);
}

static void release(int number) {
  struct sigaction found;
  if (sigaction(number, NULL, &found) == 0 && found.sa_handler == on_signal)
    signal(number, SIG_DFL);
}

bool cn_take_signals(void) {
  static char stack[32768];  // a crash may come of a full stack
  const stack_t alternative = {.ss_sp = stack, .ss_size = sizeof stack};
  if (wake[0] < 0 && pipe2(wake, O_NONBLOCK | O_CLOEXEC) != 0) return false;
  memset(&cn_pending, 0, sizeof cn_pending);
  sigaltstack(&alternative, NULL);
  for (size_t i = 0; i < COUNT(crashes); i++) take(crashes[i], on_crash, SA_ONSTACK);
  for (size_t i = 0; i < COUNT(endings); i++) take(endings[i], on_signal, SA_RESTART);
  for (size_t i = 0; i < COUNT(others); i++) take(others[i], on_signal, SA_RESTART);
  return true;
}

void cn_release_signals(void) {
  crash_length = 0;
  for (size_t i = 0; i < COUNT(endings); i++) release(endings[i]);
  for (size_t i = 0; i < COUNT(others); i++) release(others[i]);
}

void cn_stop(void) {
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  take(SIGTSTP, on_signal, SA_RESTART);
}

cn_waking cn_wait(int milliseconds) {
  struct pollfd ends[] = {{STDIN_FILENO, POLLIN, 0}, {wake[0], POLLIN, 0}};
  int found = poll(ends, COUNT(ends), milliseconds);
  if (found < 0) return errno == EINTR ? cn_woken : cn_gone;
  if (found == 0) return cn_quiet;
  if (ends[1].revents) {
    char bytes[64];
    while (read(wake[0], bytes, sizeof bytes) > 0) continue;
    return cn_woken;
  }
  return ends[0].revents & ~POLLIN ? cn_gone : cn_readable;
}
