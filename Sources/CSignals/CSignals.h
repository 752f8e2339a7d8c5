// The door to signalfd, which Swift does not see: signals as bytes to read, and no handler.

#include <sys/signalfd.h>
