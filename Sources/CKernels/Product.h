// The product of matrices.
//
// B is first packed: panels of PANEL columns, each with its rows one after the other, the last one filled up with zeros.
// Then a tile of C, a few rows of A times one or more panels, is summed in registers over a stretch of k, and added to C
// at the end of the stretch. Each element of C is the same chain of additions whatever tile it falls into; so rows may be
// shared out between threads, and a sequence gives the same bits alone and in a batch.
//
// Why not a library's: at the shapes of a recurrence this one is at the processor's limit, 250 to 260 GFLOP/s on one core of a
// Zen 5 (16 × 128 × 512: oneDNN 2.6 252, this 260; 32 × 512 × 2048: 225 and 258; Aᵀ B with 512 × 1600 × 128: 229 and 234),
// where the packing of W_h once for all steps weighs more than any kernel; it starts at once, where oneDNN's first call takes
// 45 ms; and it needs nothing installed.
//
// A matrix that is multiplied again and again, such as the weights of a recurrence, is packed once.

enum NAME(sizes) {
  // One line of the cache.
  PANEL = 64 / sizeof(SCALAR),
  // Rows of a panel, 16 KiB, that stay in the nearest cache while the rows of A pass by.
  STRETCH = 16384 / 64,
  // Rows of A that are copied together where its columns do not lie side by side.
  BLOCK = 72,
};

#define VARIANT product_plain
#define TARGET
#define VECTOR_BYTES 32
#define TALL 6
#define BROAD 1
#include "ProductKernel.h"

#if defined(__x86_64__) && defined(__linux__)
#define VARIANT product_256
#define TARGET __attribute__((target("avx2,fma")))
#define VECTOR_BYTES 32
#define TALL 6
#define BROAD 1
#include "ProductKernel.h"

#define VARIANT product_512
#define TARGET __attribute__((target("avx512f,avx512vl,avx512bw,avx512dq,fma")))
#define VECTOR_BYTES 64
#define TALL 12
#define BROAD 2
#include "ProductKernel.h"
#endif

size_t NAME(packed_count)(size_t k, size_t n) { return (n + PANEL - 1) / PANEL * PANEL * k; }

void NAME(pack)(size_t k, size_t n, const SCALAR *b, size_t bRow, size_t bColumn, SCALAR *packed) {
  for (size_t j = 0; j < n; j += PANEL) {
    size_t columns = n - j < PANEL ? n - j : PANEL;
    SCALAR *panel = packed + j * k;
    if (columns < PANEL)
      for (size_t i = 0; i < k * PANEL; i++) panel[i] = 0;
    if (bColumn == 1) {
      if (columns == PANEL)
        for (size_t p = 0; p < k; p++) __builtin_memcpy(panel + p * PANEL, b + p * bRow + j, PANEL * sizeof(SCALAR));
      else
        for (size_t p = 0; p < k; p++)
          for (size_t q = 0; q < columns; q++) panel[p * PANEL + q] = b[p * bRow + j + q];
    } else {
      // In squares, so that what is read and what is written both stay in the nearest cache.
      for (size_t p = 0; p < k; p += PANEL) {
        size_t end = k - p < PANEL ? k : p + PANEL;
        for (size_t q = 0; q < columns; q++)
          for (size_t row = p; row < end; row++) panel[row * PANEL + q] = b[row * bRow + (j + q) * bColumn];
      }
    }
  }
}

void NAME(product_packed)(size_t m, size_t n, size_t k, const SCALAR *a, size_t aRow, size_t aColumn,
                          const SCALAR *packed, SCALAR *c, size_t cRow, int accumulate) {
  if (k == 0 && !accumulate)
    for (size_t i = 0; i < m; i++)
      for (size_t j = 0; j < n; j++) c[i * cRow + j] = 0;
#if defined(__x86_64__) && defined(__linux__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512dq"))
    return NAME(product_512)(m, n, k, a, aRow, aColumn, packed, c, cRow, accumulate);
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
    return NAME(product_256)(m, n, k, a, aRow, aColumn, packed, c, cRow, accumulate);
#endif
  NAME(product_plain)(m, n, k, a, aRow, aColumn, packed, c, cRow, accumulate);
}

// A matrix times a vector: each row is multiplied with the vector where it lies.
DISPATCHED void NAME(dots)(size_t m, size_t k, const SCALAR *a, size_t aRow, const SCALAR *x, SCALAR *y, size_t yStep,
                           int accumulate) {
#pragma clang fp reassociate(on)
  for (size_t i = 0; i < m; i++) {
    SCALAR sum = 0;
    for (size_t p = 0; p < k; p++) sum += a[i * aRow + p] * x[p];
    y[i * yStep] = accumulate ? y[i * yStep] + sum : sum;
  }
}
