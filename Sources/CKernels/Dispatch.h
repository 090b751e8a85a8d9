// Swift compiles for the oldest x86-64. These loops are compiled three times, and the loader picks one for the machine.
#ifndef CKERNELS_DISPATCH_H
#define CKERNELS_DISPATCH_H

#if defined(__x86_64__) && defined(__linux__)
#define DISPATCHED __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define DISPATCHED
#endif

#define INLINED static inline __attribute__((always_inline))

#define JOINED_(name, suffix) unroll_##name##_##suffix
#define JOINED(name, suffix) JOINED_(name, suffix)
#define NAME(name) JOINED(name, SUFFIX)

#endif
