#include "CMachine.h"
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

bool counts_are_in_objects;
_Thread_local void *lesson_heap;

void find_counts(void *object) {
  const volatile int64_t *count = count_of_object(object);
  int64_t before = *count;
  swift_nonatomic_retain(object);
  int64_t more = *count;
  swift_nonatomic_release(object);
  counts_are_in_objects = before >= 0 && more - before == ONE_REFERENCE && *count == before;
}

void keep_freed_memory(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 64 << 20);
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
  mallopt(M_TOP_PAD, 4 << 20);
#endif
}
