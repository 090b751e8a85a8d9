// The product of small matrices.
//
// A tile of 4 rows and TILE columns of C is summed in registers over the whole of k, one row of B and four numbers of A
// at a time. Where the columns of B do not lie side by side (a transposed B), a strip of B is first copied so that they
// do. A product with a vector would spend its time on that copy; there the rows are multiplied with the vector
// directly.

enum { rowsOfTile = 4, depthOfStrip = 256 };

INLINED void tile(size_t rows, size_t columns, size_t k, const SCALAR *a, size_t aRow, size_t aColumn, const SCALAR *b,
                  size_t bRow, SCALAR *c, size_t cRow, int accumulate) {
  SCALAR sums[rowsOfTile][TILE];
  for (size_t i = 0; i < rows; i++)
    for (size_t j = 0; j < columns; j++) sums[i][j] = accumulate ? c[i * cRow + j] : 0;
  for (size_t p = 0; p < k; p++)
    for (size_t i = 0; i < rows; i++) {
      SCALAR factor = a[i * aRow + p * aColumn];
      for (size_t j = 0; j < columns; j++) sums[i][j] += factor * b[p * bRow + j];
    }
  for (size_t i = 0; i < rows; i++)
    for (size_t j = 0; j < columns; j++) c[i * cRow + j] = sums[i][j];
}

// Constant bounds let the compiler keep the sums in registers: one copy of the loop for each common size.
INLINED void rowsOfTiles(size_t m, size_t columns, size_t k, const SCALAR *a, size_t aRow, size_t aColumn,
                         const SCALAR *b, size_t bRow, SCALAR *c, size_t cRow, int accumulate) {
  size_t i = 0;
  if (columns == TILE) {
    for (; i + rowsOfTile <= m; i += rowsOfTile)
      tile(rowsOfTile, TILE, k, a + i * aRow, aRow, aColumn, b, bRow, c + i * cRow, cRow, accumulate);
    for (; i < m; i++) tile(1, TILE, k, a + i * aRow, aRow, aColumn, b, bRow, c + i * cRow, cRow, accumulate);
    return;
  }
  for (; i < m; i++) tile(1, columns, k, a + i * aRow, aRow, aColumn, b, bRow, c + i * cRow, cRow, accumulate);
}

// One row of C, four tiles at a time: enough sums in flight to hide the time an addition takes.
INLINED size_t wideTiles(size_t n, size_t k, const SCALAR *a, size_t aColumn, const SCALAR *b, size_t bRow, SCALAR *c,
                         int accumulate) {
  size_t j = 0;
  for (; j + 4 * TILE <= n; j += 4 * TILE) {
    SCALAR sums[4 * TILE];
    for (size_t q = 0; q < 4 * TILE; q++) sums[q] = accumulate ? c[j + q] : 0;
    for (size_t p = 0; p < k; p++) {
      SCALAR factor = a[p * aColumn];
      for (size_t q = 0; q < 4 * TILE; q++) sums[q] += factor * b[p * bRow + j + q];
    }
    for (size_t q = 0; q < 4 * TILE; q++) c[j + q] = sums[q];
  }
  return j;
}

INLINED SCALAR dot(size_t count, const SCALAR *x, const SCALAR *y) {
#pragma clang fp reassociate(on)
  SCALAR sum = 0;
  for (size_t i = 0; i < count; i++) sum += x[i] * y[i];
  return sum;
}

DISPATCHED void NAME(product)(size_t m, size_t n, size_t k, const SCALAR *a, size_t aRow, size_t aColumn,
                              const SCALAR *b, size_t bRow, size_t bColumn, SCALAR *c, size_t cRow, int accumulate) {
  int rowsTouchB = aColumn == 1 && bRow == 1;
  if (rowsTouchB && (n == 1 || m == 1)) {
    for (size_t i = 0; i < m; i++)
      for (size_t j = 0; j < n; j++) {
        SCALAR sum = dot(k, a + i * aRow, b + j * bColumn);
        c[i * cRow + j] = accumulate ? c[i * cRow + j] + sum : sum;
      }
    return;
  }
  if (bColumn == 1 || n == 1) {
    size_t done = m == 1 ? wideTiles(n, k, a, aColumn, b, bRow, c, accumulate) : 0;
    for (size_t j = done; j < n; j += TILE)
      rowsOfTiles(m, n - j < TILE ? n - j : TILE, k, a, aRow, aColumn, b + j, bRow, c + j, cRow, accumulate);
    return;
  }
  SCALAR strip[depthOfStrip * TILE];
  if (k == 0 && !accumulate)
    for (size_t i = 0; i < m; i++)
      for (size_t j = 0; j < n; j++) c[i * cRow + j] = 0;
  for (size_t j = 0; j < n; j += TILE) {
    size_t columns = n - j < TILE ? n - j : TILE;
    for (size_t p = 0; p < k; p += depthOfStrip) {
      size_t depth = k - p < depthOfStrip ? k - p : depthOfStrip;
      for (size_t column = 0; column < columns; column++)
        for (size_t q = 0; q < depth; q++) strip[q * TILE + column] = b[(p + q) * bRow + (j + column) * bColumn];
      rowsOfTiles(m, columns, depth, a + p * aColumn, aRow, aColumn, strip, TILE, c + j, cRow, accumulate || p > 0);
    }
  }
}
