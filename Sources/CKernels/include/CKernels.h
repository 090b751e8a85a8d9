// The few loops that are worth a choice of instructions at run time: everything else is Swift.
//
// A name ends in _f32 or _f64. Matrices are row-major. No function allocates, keeps state or fails.
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

// C[m,n] = A[m,k] B[k,n], or C += A B where `accumulate` is not 0.
// Element (i, p) of A is a[i * aRow + p * aColumn], element (p, j) of B is b[p * bRow + j * bColumn], and
// row i of C starts at c + i * cRow. So a transposed operand is a change of strides.
void unroll_product_f32(size_t m, size_t n, size_t k, const float *a, size_t aRow, size_t aColumn,
                        const float *b, size_t bRow, size_t bColumn, float *c, size_t cRow, int accumulate);
void unroll_product_f64(size_t m, size_t n, size_t k, const double *a, size_t aRow, size_t aColumn,
                        const double *b, size_t bRow, size_t bColumn, double *c, size_t cRow, int accumulate);

// One step of an LSTM after the products. Per row: z[4H] holds the pre-activations of i, f, g, o and afterwards the
// gates; c = f * previous + i * g, squashed = tanh(c), h = o * squashed. Hochreiter and Schmidhuber 1997, with Gers's
// forget gate.
void unroll_lstm_forward_f32(size_t rows, size_t hidden, float *z, const float *previous, float *c, float *squashed,
                             float *h);
void unroll_lstm_forward_f64(size_t rows, size_t hidden, double *z, const double *previous, double *c, double *squashed,
                             double *h);

// Back through that step. In: the gates, dh, and in dc the gradient that came along the cell from the step after.
// Out: dz[4H], and in dc the gradient for the step before.
void unroll_lstm_backward_f32(size_t rows, size_t hidden, const float *gates, const float *previous,
                              const float *squashed, const float *dh, float *dc, float *dz);
void unroll_lstm_backward_f64(size_t rows, size_t hidden, const double *gates, const double *previous,
                              const double *squashed, const double *dh, double *dc, double *dz);

// One step of Adam (Kingma and Ba 2015): m = b1 m + (1 - b1) g, v = b2 v + (1 - b2) g², w = keep w - rate m / (√v *
// root + ε). `rate` and `root` contain the corrections for the first steps; `keep` is 1 without weight decay.
void unroll_adam_f32(size_t count, float *w, const float *g, float *m, float *v, float b1, float b2, float keep,
                     float rate, float root, float epsilon);
void unroll_adam_f64(size_t count, double *w, const double *g, double *m, double *v, double b1, double b2, double keep,
                     double rate, double root, double epsilon);

#endif
