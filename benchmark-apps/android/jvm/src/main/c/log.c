/* Where does Android's log go on this computer? To stderr, one line a message, each by one write. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

static const char severities[] = "??VDIWEFS";

int __android_log_vprint(int severity, const char *tag, const char *format, va_list arguments) {
  char line[4096];
  int begin = snprintf(line, sizeof line, "%c/%s: ", severities[severity & 7], tag);
  int length = vsnprintf(line + begin, sizeof line - begin - 1, format, arguments);
  size_t size = length < 0 ? 0 : (size_t)length;
  size_t end = begin + (size < sizeof line - begin - 1 ? size : sizeof line - begin - 2);
  line[end] = '\n';
  return (int)write(STDERR_FILENO, line, end + 1);
}

int __android_log_print(int severity, const char *tag, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int written = __android_log_vprint(severity, tag, format, arguments);
  va_end(arguments);
  return written;
}

int __android_log_write(int severity, const char *tag, const char *text) {
  return __android_log_print(severity, tag, "%s", text);
}
