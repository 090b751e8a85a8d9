// The few loops that are worth a choice of instructions at run time: everything else is Swift.
//
// A name ends in _f32 or _f64. Matrices are row-major. No loop allocates, keeps state or fails.
#ifndef CKERNELS_H
#define CKERNELS_H

#include <stddef.h>
#include <stdint.h>

// y[i] = f(x[i]). x and y may be the same.
void unroll_tanh_f32(const float *x, float *y, size_t count);
void unroll_tanh_f64(const double *x, double *y, size_t count);
void unroll_sigmoid_f32(const float *x, float *y, size_t count);
void unroll_sigmoid_f64(const double *x, double *y, size_t count);
void unroll_exp_f32(const float *x, float *y, size_t count);
void unroll_exp_f64(const double *x, double *y, size_t count);

// B[k,n] in the arrangement that the product reads, in `packed_count` numbers. Element (p, j) of B is
// b[p * bRow + j * bColumn]: a transposed matrix is a change of strides.
size_t unroll_packed_count_f32(size_t k, size_t n);
void unroll_pack_f32(size_t k, size_t n, const float *b, size_t bRow, size_t bColumn, float *packed);
size_t unroll_packed_count_f64(size_t k, size_t n);
void unroll_pack_f64(size_t k, size_t n, const double *b, size_t bRow, size_t bColumn, double *packed);

// C[m,n] = A[m,k] B[k,n], or C += A B where `accumulate` is not 0. Element (i, p) of A is a[i * aRow + p * aColumn], row i
// of C starts at c + i * cRow.
void unroll_product_packed_f32(size_t m, size_t n, size_t k, const float *a, size_t aRow, size_t aColumn,
                               const float *packed, float *c, size_t cRow, int accumulate);
void unroll_product_packed_f64(size_t m, size_t n, size_t k, const double *a, size_t aRow, size_t aColumn,
                               const double *packed, double *c, size_t cRow, int accumulate);

// y[i * yStep] = Σ_p a[i * aRow + p] x[p], or added to it.
void unroll_dots_f32(size_t m, size_t k, const float *a, size_t aRow, const float *x, float *y, size_t yStep,
                     int accumulate);
void unroll_dots_f64(size_t m, size_t k, const double *a, size_t aRow, const double *x, double *y, size_t yStep,
                     int accumulate);

// One step of an LSTM after the products. Per row: z[4H] holds the pre-activations of i, f, g, o and afterwards the
// gates; c = f * previous + i * g, squashed = tanh(c), h = o * squashed. Hochreiter and Schmidhuber 1997, with Gers's
// forget gate.
void unroll_lstm_forward_f32(size_t rows, size_t hidden, float *z, const float *previous, float *c, float *squashed,
                             float *h);
void unroll_lstm_forward_f64(size_t rows, size_t hidden, double *z, const double *previous, double *c, double *squashed,
                             double *h);

// Back through that step. In: the gates, dh, and in dc the gradient that came along the cell from the step after.
// Out: dz[4H], in `cells` the whole gradient of c, and in dc that for the step before.
void unroll_lstm_backward_f32(size_t rows, size_t hidden, const float *gates, const float *previous,
                              const float *squashed, const float *dh, float *dc, float *cells, float *dz);
void unroll_lstm_backward_f64(size_t rows, size_t hidden, const double *gates, const double *previous,
                              const double *squashed, const double *dh, double *dc, double *cells, double *dz);

// One step of a GRU after the products, in two halves, since a reset before the product needs another one between them.
// Per row: z[3H] holds the input's part of r, z, n and afterwards the gates; share[3H] = W_h h. The first half computes r
// and z, and in `inner` r * h or W_hn h + b_hn; the second n, and h' = (1 - k) n + k h with k = z if it `keeps`, else 1 - z.
void unroll_gru_gates_f32(size_t rows, size_t hidden, float *z, const float *share, const float *bias, const float *previous,
                          float *inner, int resetsBefore);
void unroll_gru_state_f32(size_t rows, size_t hidden, float *z, const float *inner, const float *candidate,
                          const float *bias, const float *previous, float *h, int resetsBefore, int keeps);
void unroll_gru_gates_f64(size_t rows, size_t hidden, double *z, const double *share, const double *bias, const double *previous,
                          double *inner, int resetsBefore);
void unroll_gru_state_f64(size_t rows, size_t hidden, double *z, const double *inner, const double *candidate,
                          const double *bias, const double *previous, double *h, int resetsBefore, int keeps);

// Back through that step. Out: dz[3H], and share[3H], what flows into W_h h; before += what flows to h directly. Where the
// reset comes before the product, r's part is left to the caller.
void unroll_gru_backward_f32(size_t rows, size_t hidden, const float *gates, const float *inner, const float *previous,
                             const float *dh, float *before, float *dz, float *share, int resetsBefore, int keeps);
void unroll_gru_backward_f64(size_t rows, size_t hidden, const double *gates, const double *inner, const double *previous,
                             const double *dh, double *before, double *dz, double *share, int resetsBefore, int keeps);

// One step of Adam (Kingma and Ba 2015): m = b1 m + (1 - b1) g, v = b2 v + (1 - b2) g², w = keep w - rate m / (√v *
// root + ε). `rate` and `root` contain the corrections for the first steps; `keep` is 1 without weight decay.
void unroll_adam_f32(size_t count, float *w, const float *g, float *m, float *v, float b1, float b2, float keep,
                     float rate, float root, float epsilon);
void unroll_adam_f64(size_t count, double *w, const double *g, double *m, double *v, double b1, double b2, double keep,
                     double rate, double root, double epsilon);

// Freed memory, up to 256 MiB, stays with the process instead of going back to the system. Not 0 if that could be had.
int unroll_keep_freed_memory(void);

#endif
