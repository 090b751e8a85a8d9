#ifndef CKATEX_H
#define CKATEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// KaTeX, running in a Duktape heap of its own. Errors of JavaScript are C's longjmp, which must not cross a Swift
// frame: so everything that can raise one happens behind these three functions. None of them aborts, whatever the
// input.
//
// Text goes in and comes out as CESU-8, JavaScript's own UTF-16 in bytes: a code unit above U+007F has two or three.

typedef struct katex katex;

enum katex_status {
  KATEX_DONE,     // `text` is the MathML
  KATEX_REFUSED,  // `text` says what is wrong with the TeX
  KATEX_EXHAUSTED,  // the formula needed more than its limits; the heap must be destroyed
  KATEX_BROKEN,   // `text` says what went wrong inside; the heap must be destroyed
};

struct katex_result {
  enum katex_status status;
  const char *text;  // valid until the next call with the same heap
  size_t length;
  // Where the TeX is wrong, in UTF-16 code units; -1 if KaTeX does not say.
  double position;
  double extent;
};

// KaTeX as bytecode, written by KaTeXCompiler during the build. Bytecode is trusted by Duktape: never take it from
// elsewhere.
struct katex_program {
  const char *text;  // six bits to a character
  size_t size;       // bytes, unpacked
  const char *engine;  // the Duktape that compiled it; another one may not read it
};

// A heap without KaTeX in it yet, or NULL if there is no memory. It is not for two threads at once.
//
// memory: bytes that may be in use at any time, KaTeX itself (about 4 MB) included.
// work: allocations that one formula may make. KaTeX allocates all the time, so this ends any endless loop, and, unlike
//   a clock, ends it at the same point on every machine.
katex *katex_create(struct katex_program, size_t memory, uint64_t work);
void katex_destroy(katex *);

struct katex_result katex_render(katex *, const char *tex, size_t length, bool display);

// What KaTeX has used for the last formula.
uint64_t katex_work(const katex *);
size_t katex_peak_memory(const katex *);

#endif
