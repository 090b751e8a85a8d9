#include "CKernels.h"
#if defined(__linux__)
#include <malloc.h>
#endif

int unroll_keep_freed_memory(void) {
#if defined(__GLIBC__)
  return mallopt(M_TRIM_THRESHOLD, 1 << 28) && mallopt(M_MMAP_THRESHOLD, 1 << 25);
#else
  return 0;
#endif
}
