// How the loop is built.
//
// Every operation has a handler: a function whose parameters are the state of the loop, and which ends by calling the handler
// of the next instruction. The call is a jump (`musttail`), and the parameters stay in the same registers from handler to
// handler (`preserve_none`), so that an instruction costs little more than what it does, and every operation has a jump of
// its own, which the processor learns to foresee.
//
// A handler does what is common and cannot fail. Whatever else may be (a fault, an array that somebody else refers to, an object
// to be made) it leaves as it was: `OUTSIDE` gives up the loop at this instruction, and Swift executes it. Operations without
// a handler are executed there always. So nothing here allocates, throws, or has words for an error.
#ifndef HANDLERS_H
#define HANDLERS_H

#include "Loop.h"
#include "Objects.h"
#include "ReferenceCounts.h"
#include <string.h>

#if __has_attribute(preserve_none)
#define KEEPING_REGISTERS __attribute__((preserve_none))
#else
#define KEEPING_REGISTERS
#endif

#define HIDDEN __attribute__((visibility("hidden")))
#define TAIL_CALL __attribute__((musttail)) return
#define LIKELY(condition) __builtin_expect(!!(condition), 1)
#define UNLIKELY(condition) __builtin_expect(!!(condition), 0)

// `i` is the instruction, `r` and `q` the first raw and the first ref of the frame, `base` where jumps count from.
#define STATE MachineInstruction *i, intptr_t *r, void **q, MachineLoop *loop, MachineInstruction *base, MachineCodeEntry *entry
#define STATE_VALUES i, r, q, loop, base, entry

typedef KEEPING_REGISTERS int Handler(STATE);
HIDDEN extern Handler *const handlers[];
HIDDEN KEEPING_REGISTERS int handle_outside(STATE);
HIDDEN KEEPING_REGISTERS int handle_refill(STATE);

#define HANDLER(name) HIDDEN KEEPING_REGISTERS int handle##name(STATE)

// Goes on with the instruction so many behind this one.
#define NEXT(count) \
  do { \
    i += (count); \
    TAIL_CALL handlers[i->operation](STATE_VALUES); \
  } while (0)
#define JUMP(target) \
  do { \
    i = base + (target); \
    NEXT(0); \
  } while (0)
#define OUTSIDE TAIL_CALL handle_outside(STATE_VALUES)
// Jumps back, for so much fuel.
#define TURN(destination, fuel) \
  do { \
    loop->sliceLeft -= (fuel); \
    if (UNLIKELY(loop->sliceLeft <= 0)) { \
      loop->target = base + (destination); \
      TAIL_CALL handle_refill(STATE_VALUES); \
    } \
    JUMP(destination); \
  } while (0)

#define A r[i->a]
#define B r[i->b]
#define C r[i->c]

static inline intptr_t wide(const MachineInstruction *i) { return (int32_t)(i->b | (uint32_t)i->c << 16); }

// Words as numbers.
static inline double double_of(intptr_t word) {
  double value;
  memcpy(&value, &word, sizeof value);
  return value;
}
static inline intptr_t word_of(double value) {
  intptr_t word;
  memcpy(&word, &value, sizeof word);
  return word;
}
static inline float float_of(intptr_t word) {
  uint32_t bits = (uint32_t)word;
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}
static inline intptr_t word_of_float(float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}

// Refs.
static inline void drop(void *object) {
  if (object) release_on_thread(object);
}
static inline void assign(void **target, void *object) {
  void *old = *target;
  if (object) retain_on_thread(object);
  *target = object;
  drop(old);
}
static inline void take(void **target, void **source) {
  void *old = *target;
  *target = *source;
  *source = NULL;
  drop(old);
}
static inline void clear(void **target) {
  void *old = *target;
  *target = NULL;
  drop(old);
}
static inline void assign_all(void **target, void *const *source, intptr_t count) {
  for (intptr_t index = 0; index < count; index++) assign(target + index, source[index]);
}
static inline void take_all(void **target, void **source, intptr_t count) {
  for (intptr_t index = 0; index < count; index++) take(target + index, source + index);
}
static inline void copy_raws(intptr_t *target, const intptr_t *source, intptr_t count) {
  for (intptr_t index = 0; index < count; index++) target[index] = source[index];
}
static inline bool is_unique(void *object) { return object && has_one_reference(object); }

#endif
