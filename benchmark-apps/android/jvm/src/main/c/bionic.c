/*
 * How does Android's x86_64 library run on this computer? Its C library is bionic; this is a libc.so of that name and symbol version over
 * glibc. Here are the functions whose binary interface differs; forward.S passes the rest on as they are.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* bionic_NAME is what others see as NAME@LIBC. */
#define BIONIC(name) __asm__(".symver bionic_" #name ", " #name "@LIBC");

BIONIC(__errno)
int *bionic___errno(void) { return &errno; }

/* bionic's stdin, stdout and stderr are the three elements of an array of structs of this size. */
enum { BIONIC_FILE_BYTES = 152 };
BIONIC(__sF)
char bionic___sF[3 * BIONIC_FILE_BYTES];

static FILE *stream(void *file) {
  switch ((char *)file - bionic___sF) {
    case 0:
      return stdin;
    case BIONIC_FILE_BYTES:
      return stdout;
    case 2 * BIONIC_FILE_BYTES:
      return stderr;
    default:
      return file;
  }
}

BIONIC(fprintf)
int bionic_fprintf(void *file, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int written = vfprintf(stream(file), format, arguments);
  va_end(arguments);
  return written;
}
BIONIC(vfprintf)
int bionic_vfprintf(void *file, const char *format, va_list arguments) {
  return vfprintf(stream(file), format, arguments);
}
BIONIC(fputc)
int bionic_fputc(int character, void *file) { return fputc(character, stream(file)); }
BIONIC(fwrite)
size_t bionic_fwrite(const void *data, size_t size, size_t count, void *file) {
  return fwrite(data, size, count, stream(file));
}
BIONIC(fflush)
int bionic_fflush(void *file) { return fflush(file == NULL ? NULL : stream(file)); }
BIONIC(fileno)
int bionic_fileno(void *file) { return fileno(stream(file)); }
BIONIC(fclose)
int bionic_fclose(void *file) { return fclose(stream(file)); }

BIONIC(__strlen_chk)
size_t bionic___strlen_chk(const char *text, size_t bytes) {
  size_t length = strlen(text);
  if (length >= bytes) abort();
  return length;
}

BIONIC(strerror_r)
int bionic_strerror_r(int number, char *text, size_t bytes) {
  extern int __xpg_strerror_r(int, char *, size_t);
  return __xpg_strerror_r(number, text, bytes);
}

/* The runtime asks for the Android version: its default XNNPACK is silently left out below 20. */
BIONIC(__system_property_get)
int bionic___system_property_get(const char *name, char *value) {
  strcpy(value, strcmp(name, "ro.build.version.sdk") == 0 ? "34" : "");
  return (int)strlen(value);
}

BIONIC(android_set_abort_message)
void bionic_android_set_abort_message(const char *message) {
  fprintf(stderr, "abort: %s\n", message == NULL ? "" : message);
}

BIONIC(sysconf)
long bionic_sysconf(int name) {
  switch (name) {
    case 0x06:
      return sysconf(_SC_CLK_TCK);
    case 0x27:
    case 0x28:
      return sysconf(_SC_PAGESIZE);
    case 0x60:
      return sysconf(_SC_NPROCESSORS_CONF);
    case 0x61:
      return sysconf(_SC_NPROCESSORS_ONLN);
    case 0x62:
      return sysconf(_SC_PHYS_PAGES);
    case 0x63:
      return sysconf(_SC_AVPHYS_PAGES);
    default:
      fprintf(stderr, "bionic over glibc: sysconf(0x%x) is not known\n", name);
      errno = EINVAL;
      return -1;
  }
}

/* bionic's signal sets have 8 bytes, glibc's 128: its functions would write past the caller's. */
BIONIC(sigfillset)
int bionic_sigfillset(unsigned long *set) {
  *set = ~0UL;
  return 0;
}
BIONIC(pthread_sigmask)
int bionic_pthread_sigmask(int how, const unsigned long *set, unsigned long *old) {
  return syscall(SYS_rt_sigprocmask, how, set, old, sizeof(*set)) == 0 ? 0 : errno;
}

/* long double has 128 bits there, 80 here; more digits than a double's nobody asks for. */
BIONIC(strtold_l)
__float128 bionic_strtold_l(const char *text, char **end, locale_t locale) { return strtod_l(text, end, locale); }

/*
 * bionic's dlsym(RTLD_DEFAULT) sees the calling library's own symbols, glibc's does not when Java has loaded it. The runtime finds
 * its XNNPACK this way.
 */
BIONIC(dlsym)
void *bionic_dlsym(void *handle, const char *name) {
  void *found = dlsym(handle, name);
  Dl_info caller;
  if (found != NULL || handle != RTLD_DEFAULT || dladdr(__builtin_return_address(0), &caller) == 0) return found;
  void *library = dlopen(caller.dli_fname, RTLD_NOW | RTLD_NOLOAD);
  if (library == NULL) return NULL;
  /* Given back at once, it stays loaded by Java. The search is last: callers ask dlerror() about it. */
  dlclose(library);
  return dlsym(library, name);
}
