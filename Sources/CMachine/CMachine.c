#include "CMachine.h"
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

bool counts_are_in_objects;
_Thread_local void *lesson_heap;

void keep_freed_memory(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 64 << 20);
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
  mallopt(M_TOP_PAD, 4 << 20);
#endif
}
