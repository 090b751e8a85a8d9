// Swift compiles for the oldest x86-64. These loops are compiled three times, and the loader picks one for the machine.
#ifndef CKERNELS_DISPATCH_H
#define CKERNELS_DISPATCH_H

#if defined(__x86_64__) && defined(__linux__)
#define DISPATCHED __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define DISPATCHED
#endif

// The arrays of a loop do not overlap. Left to check that at run time, the compiler takes the gates of a row, which lie side by
// side, for one array over all rows, finds that they overlap, and goes through them one number at a time.
#define APART _Pragma("clang loop vectorize(assume_safety)")

#define INLINED static inline __attribute__((always_inline))

#define JOINED_(name, suffix) unroll_##name##_##suffix
#define JOINED(name, suffix) JOINED_(name, suffix)
#define NAME(name) JOINED(name, SUFFIX)

#endif
