// The product for one kind of machine. VARIANT is its name, TARGET the instructions it may use; a full tile has TALL rows
// and BROAD panels, as many sums as fit into the registers. What remains is done in flatter tiles.
#define PART_(variant, name, suffix) unroll_##variant##_##name##_##suffix
#define PART__(variant, name, suffix) PART_(variant, name, suffix)
#define PART(variant, name) PART__(variant, name, SUFFIX)
#define VECTOR PART(VARIANT, vector)
#define UNROLLED _Pragma("clang loop unroll(full)")

typedef SCALAR VECTOR __attribute__((vector_size(VECTOR_BYTES), aligned(sizeof(SCALAR))));

// Rows and panels are constants wherever it is called, so that the sums stay in registers.
TARGET INLINED void PART(VARIANT, tile)(int rows, int panels, size_t k, const SCALAR *a, size_t aRow, size_t aColumn,
                                        const SCALAR *b, size_t panelStride, SCALAR *c, size_t cRow, size_t columns,
                                        int accumulate) {
  enum { lanes = VECTOR_BYTES / sizeof(SCALAR), parts = 64 / VECTOR_BYTES };
  VECTOR sums[TALL][4 * parts];
  UNROLLED for (int i = 0; i < rows; i++) UNROLLED for (int j = 0; j < panels * parts; j++) sums[i][j] = (VECTOR){0};
  for (size_t p = 0; p < k; p++) {
    VECTOR line[4 * parts];
    UNROLLED for (int j = 0; j < panels * parts; j++)
      line[j] = *(const VECTOR *)(b + (j / parts) * panelStride + p * PANEL + (j % parts) * lanes);
    UNROLLED for (int i = 0; i < rows; i++) {
      SCALAR factor = a[i * aRow + p * aColumn];
      UNROLLED for (int j = 0; j < panels * parts; j++) sums[i][j] += factor * line[j];
    }
  }
  UNROLLED for (int i = 0; i < rows; i++) {
    if (columns == (size_t)panels * PANEL) {
      UNROLLED for (int j = 0; j < panels * parts; j++) {
        VECTOR *target = (VECTOR *)(c + i * cRow + j * lanes);
        *target = accumulate ? *target + sums[i][j] : sums[i][j];
      }
    } else {
      SCALAR row[4 * 64 / sizeof(SCALAR)];
      UNROLLED for (int j = 0; j < panels * parts; j++) *(VECTOR *)(row + j * lanes) = sums[i][j];
      for (size_t j = 0; j < columns; j++) c[i * cRow + j] = accumulate ? c[i * cRow + j] + row[j] : row[j];
    }
  }
}

// Rows of A that lie in strips are beside one another at each k; others are `aRow` apart, and a row is without gaps.
TARGET INLINED void PART(VARIANT, rows)(size_t m, int panels, size_t k, const SCALAR *a, size_t aRow, int inStrips,
                                        const SCALAR *b, size_t panelStride, SCALAR *c, size_t cRow, size_t columns,
                                        int accumulate) {
#define TILES(count)                                                                                                 \
  for (; i + count <= m; i += count)                                                                                 \
    if (inStrips)                                                                                                    \
      PART(VARIANT, tile)(count, panels, k, a + i / TALL * TALL * STRETCH + i % TALL, 1, TALL, b, panelStride,       \
                          c + i * cRow, cRow, columns, accumulate);                                                  \
    else                                                                                                             \
      PART(VARIANT, tile)(count, panels, k, a + i * aRow, aRow, 1, b, panelStride, c + i * cRow, cRow, columns,      \
                          accumulate)
  size_t i = 0;
  TILES(TALL);
  TILES(4);
  TILES(2);
  TILES(1);
#undef TILES
}

// The columns of A become rows of strips, in each of which lie the rows of one tile.
TARGET static void PART(VARIANT, strips)(size_t m, size_t k, const SCALAR *a, size_t aRow, size_t aColumn,
                                         SCALAR *strips) {
  for (size_t top = 0; top < m; top += TALL) {
    const SCALAR *source = a + top * aRow;
    SCALAR *strip = strips + top * STRETCH;
    size_t rows = m - top < TALL ? m - top : TALL;
    if (aRow == 1 && rows == TALL)
      for (size_t p = 0; p < k; p++) __builtin_memcpy(strip + p * TALL, source + p * aColumn, TALL * sizeof(SCALAR));
    else
      for (size_t p = 0; p < k; p++)
        for (size_t i = 0; i < rows; i++) strip[p * TALL + i] = source[i * aRow + p * aColumn];
  }
}

TARGET static void NAME(VARIANT)(size_t m, size_t n, size_t k, const SCALAR *a, size_t aRow, size_t aColumn,
                                 const SCALAR *packed, SCALAR *c, size_t cRow, int accumulate) {
  SCALAR copy[BLOCK * STRETCH];
  size_t panelStride = k * PANEL;
  int inStrips = aColumn != 1;
  for (size_t p = 0; p < k; p += STRETCH) {
    size_t depth = k - p < STRETCH ? k - p : STRETCH;
    const SCALAR *right = packed + p * PANEL;
    int adds = accumulate || p > 0;
    for (size_t top = 0; top < m; top += BLOCK) {
      size_t rows = m - top < BLOCK ? m - top : BLOCK;
      const SCALAR *left = a + top * aRow + p * aColumn;
      if (inStrips) {
        PART(VARIANT, strips)(rows, depth, left, aRow, aColumn, copy);
        left = copy;
      }
      SCALAR *target = c + top * cRow;
      size_t j = 0;
      if (m == 1 && !inStrips)
        for (; j + 4 * PANEL <= n; j += 4 * PANEL)
          PART(VARIANT, tile)(1, 4, depth, left, aRow, 1, right + j * k, panelStride, target + j, cRow, 4 * PANEL,
                              adds);
      for (; j + BROAD * PANEL <= n; j += BROAD * PANEL)
        PART(VARIANT, rows)(rows, BROAD, depth, left, aRow, inStrips, right + j * k, panelStride, target + j, cRow,
                            BROAD * PANEL, adds);
      for (; j < n; j += PANEL)
        PART(VARIANT, rows)(rows, 1, depth, left, aRow, inStrips, right + j * k, panelStride, target + j, cRow,
                            n - j < PANEL ? n - j : PANEL, adds);
    }
  }
}

#undef PART_
#undef PART__
#undef PART
#undef VECTOR
#undef UNROLLED
#undef VARIANT
#undef TARGET
#undef VECTOR_BYTES
#undef TALL
#undef BROAD
