// Handlers of jumps, loops and ranges.
#include "Handlers.h"

HANDLER(Jump) { JUMP(wide(i)); }
HANDLER(JumpBack) { TURN(wide(i), i->a); }

HANDLER(JumpIf) {
  if (A != 0) JUMP(wide(i));
  NEXT(1);
}

HANDLER(JumpUnless) {
  if (A == 0) JUMP(wide(i));
  NEXT(1);
}

HANDLER(JumpIfNil) {
  if (q[i->a] == NULL) JUMP(wide(i));
  NEXT(1);
}

#define IMMEDIATE ((intptr_t)(int16_t)i->b)
#define DA double_of(A)
#define DB double_of(B)

// The target is in the instruction behind.
#define JUMP_UNLESS(name, condition) \
  HANDLER(name) { \
    if (condition) NEXT(2); \
    JUMP(wide(i + 1)); \
  }
JUMP_UNLESS(JumpUnlessLessInt, A < B)
JUMP_UNLESS(JumpUnlessLessEqualInt, A <= B)
JUMP_UNLESS(JumpUnlessEqualInt, A == B)
JUMP_UNLESS(JumpUnlessNotEqualInt, A != B)
JUMP_UNLESS(JumpUnlessLessDouble, DA < DB)
JUMP_UNLESS(JumpUnlessLessEqualDouble, DA <= DB)
JUMP_UNLESS(JumpIfLessDouble, !(DA < DB))
JUMP_UNLESS(JumpIfLessEqualDouble, !(DA <= DB))
JUMP_UNLESS(JumpUnlessLessImmediate, A < IMMEDIATE)
JUMP_UNLESS(JumpUnlessLessEqualImmediate, A <= IMMEDIATE)
JUMP_UNLESS(JumpUnlessEqualImmediate, A == IMMEDIATE)
JUMP_UNLESS(JumpUnlessNotEqualImmediate, A != IMMEDIATE)
JUMP_UNLESS(JumpUnlessGreaterImmediate, A > IMMEDIATE)
JUMP_UNLESS(JumpUnlessGreaterEqualImmediate, A >= IMMEDIATE)

// The instruction behind has the target and what a turn costs.
#define REPEAT_IF(name, condition) \
  HANDLER(name) { \
    if (condition) TURN(wide(i + 1), i[1].a); \
    NEXT(2); \
  }
REPEAT_IF(RepeatIfLessInt, A < B)
REPEAT_IF(RepeatIfLessEqualInt, A <= B)
REPEAT_IF(RepeatIfNotEqualInt, A != B)
REPEAT_IF(RepeatIfLessImmediate, A < IMMEDIATE)
REPEAT_IF(RepeatIfLessEqualImmediate, A <= IMMEDIATE)
REPEAT_IF(RepeatIfNotEqualImmediate, A != IMMEDIATE)
REPEAT_IF(RepeatIfGreaterImmediate, A > IMMEDIATE)
REPEAT_IF(RepeatIfGreaterEqualImmediate, A >= IMMEDIATE)

HANDLER(AdvanceOrPass) {
  if (A < B) {
    A += 1;
    TURN(wide(i + 1), i->c);
  }
  NEXT(2);
}

HANDLER(CheckRange) {
  if (UNLIKELY(A > B)) OUTSIDE;
  NEXT(1);
}

HANDLER(EnterRange) {
  if (LIKELY(A < B)) {
    B -= 1;
    NEXT(2);
  }
  if (A > B) OUTSIDE;
  JUMP(wide(i + 1));
}
