/* Stands between the bot and the disk: what is written to one database and
 * its write-ahead log is counted, and goes wrong where the test says so.
 *
 *   SHIM_FILE     the database
 *   SHIM_FAIL_AT  the number of the write or sync that fails, once
 *   SHIM_ERROR    its errno
 *   SHIM_CUT_AT   the number of the one before which the power is cut:
 *                 everything that no sync has followed is taken back, and the
 *                 process is killed
 *   SHIM_STRUCK   a file that is made when that number is reached
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { DATABASE, LOG, FILES };

/* What a write covered, so that it can be taken back. */
struct undo {
  struct undo *before;
  off_t size; /* of the file */
  off_t at;
  size_t held; /* bytes of old content */
  char old[];
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct undo *undone[FILES];
static long passed;

static long number(const char *name) {
  const char *text = getenv(name);
  return text ? atol(text) : 0;
}

static int which(int fd) {
  static const char *ends[FILES] = {"", "-wal"};
  const char *database = getenv("SHIM_FILE");
  char link[64], path[4096];
  if (!database)
    return -1;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0)
    return -1;
  path[length] = 0;
  size_t base = strlen(database);
  if (strncmp(path, database, base) != 0)
    return -1;
  for (int file = 0; file < FILES; file++)
    if (strcmp(path + base, ends[file]) == 0)
      return file;
  return -1;
}

static void struck(void) {
  const char *path = getenv("SHIM_STRUCK");
  int fd = path ? open(path, O_CREAT | O_WRONLY, 0600) : -1;
  if (fd >= 0)
    close(fd);
}

static void note(int file, int fd, off_t at, size_t length) {
  struct stat stat;
  if (fstat(fd, &stat) != 0)
    abort();
  size_t held = at < stat.st_size ? (size_t)(stat.st_size - at) : 0;
  if (held > length)
    held = length;
  struct undo *undo = malloc(sizeof *undo + held);
  if (!undo)
    abort();
  /* Not through a descriptor of its own: closing that would free every lock
   * that SQLite holds on the file. */
  if (pread(fd, undo->old, held, at) != (ssize_t)held)
    abort();
  undo->size = stat.st_size;
  undo->at = at;
  undo->held = held;
  undo->before = undone[file];
  undone[file] = undo;
}

static void forget(int file) {
  while (undone[file]) {
    struct undo *undo = undone[file];
    undone[file] = undo->before;
    free(undo);
  }
}

static void cut(void) {
  static const char *ends[FILES] = {"", "-wal"};
  ssize_t (*put)(int, const void *, size_t, off_t) = dlsym(RTLD_NEXT, "pwrite64");
  int (*truncated)(int, off_t) = dlsym(RTLD_NEXT, "ftruncate64");
  for (int file = 0; file < FILES; file++) {
    char path[4096];
    snprintf(path, sizeof path, "%s%s", getenv("SHIM_FILE"), ends[file]);
    int fd = open(path, O_RDWR);
    for (struct undo *undo = undone[file]; undo && fd >= 0; undo = undo->before) {
      if (truncated(fd, undo->size) != 0 ||
          put(fd, undo->old, undo->held, undo->at) != (ssize_t)undo->held)
        abort();
    }
  }
  struck();
  kill(getpid(), SIGKILL);
  for (;;)
    pause();
}

/* Counts; true where this one is to fail. The lock is held. */
static int fails(void) {
  passed++;
  if (passed == number("SHIM_CUT_AT"))
    cut();
  if (passed != number("SHIM_FAIL_AT"))
    return 0;
  struck();
  errno = (int)number("SHIM_ERROR");
  return 1;
}

static ssize_t written(const char *name, int fd, const void *from, size_t length, off_t at) {
  ssize_t (*put)(int, const void *, size_t, off_t) = dlsym(RTLD_NEXT, name);
  int file = which(fd);
  if (file < 0)
    return put(fd, from, length, at);
  pthread_mutex_lock(&lock);
  ssize_t done = -1;
  if (!fails()) {
    note(file, fd, at, length);
    done = put(fd, from, length, at);
  }
  pthread_mutex_unlock(&lock);
  return done;
}

ssize_t pwrite(int fd, const void *from, size_t length, off_t at) {
  return written("pwrite", fd, from, length, at);
}

ssize_t pwrite64(int fd, const void *from, size_t length, off_t at) {
  return written("pwrite64", fd, from, length, at);
}

ssize_t write(int fd, const void *from, size_t length) {
  ssize_t (*put)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
  int file = which(fd);
  if (file < 0)
    return put(fd, from, length);
  pthread_mutex_lock(&lock);
  ssize_t done = -1;
  if (!fails()) {
    note(file, fd, lseek(fd, 0, SEEK_CUR), length);
    done = put(fd, from, length);
  }
  pthread_mutex_unlock(&lock);
  return done;
}

static int truncated(const char *name, int fd, off_t size) {
  int (*cut_off)(int, off_t) = dlsym(RTLD_NEXT, name);
  int file = which(fd);
  if (file < 0)
    return cut_off(fd, size);
  pthread_mutex_lock(&lock);
  int done = -1;
  if (!fails()) {
    struct stat stat;
    if (fstat(fd, &stat) != 0)
      abort();
    note(file, fd, size, stat.st_size > size ? (size_t)(stat.st_size - size) : 0);
    done = cut_off(fd, size);
  }
  pthread_mutex_unlock(&lock);
  return done;
}

int ftruncate(int fd, off_t size) { return truncated("ftruncate", fd, size); }
int ftruncate64(int fd, off_t size) { return truncated("ftruncate64", fd, size); }

static int synced(const char *name, int fd) {
  int (*sync)(int) = dlsym(RTLD_NEXT, name);
  int file = which(fd);
  if (file < 0)
    return sync(fd);
  pthread_mutex_lock(&lock);
  int done = -1;
  if (!fails()) {
    done = sync(fd);
    if (done == 0)
      forget(file);
  }
  pthread_mutex_unlock(&lock);
  return done;
}

int fsync(int fd) { return synced("fsync", fd); }
int fdatasync(int fd) { return synced("fdatasync", fd); }
