// Handlers of calls.
#include "Handlers.h"

// Whether a call needs nobody to look at fuel, depth or room.
static inline bool can_enter(const MachineLoop *loop, const MachineCodeEntry *callee, const intptr_t *r, void **q) {
  return (loop->sliceLeft > callee->fuel) & (loop->top < loop->end) & (r <= loop->lastRawBase) &
         (q + callee->refFrame <= loop->highestRef);
}

#define ENTER(callee, rawBase, refBase, length) \
  do { \
    loop->sliceLeft -= (callee)->fuel; \
    *loop->top++ = (MachineFrame){entry, i + (length), r, q}; \
    r = (rawBase); \
    q = (refBase); \
    entry = (callee); \
    base = entry->start; \
    JUMP(0); \
  } while (0)

HANDLER(Call) {
  MachineCodeEntry *callee = loop->tables.entries[i->c];
  intptr_t *raws = r + i->a;
  void **refs = q + i->b;
  if (UNLIKELY(!can_enter(loop, callee, raws, refs))) OUTSIDE;
  ENTER(callee, raws, refs, 1);
}

HANDLER(CallClosure) {
  if (UNLIKELY(q[i->c] == NULL)) OUTSIDE;
  const MachineWords *closure = words_of(q[i->c]);
  MachineCodeEntry *callee = loop->tables.entries[closure->kind];
  intptr_t *raws = r + i->a;
  void **refs = q + i->b;
  if (UNLIKELY(!can_enter(loop, callee, raws, refs))) OUTSIDE;
  // What it captured is behind the parameters.
  copy_raws(raws + callee->parameterRaws, closure->raws, closure->rawCount);
  assign_all(refs + callee->parameterRefs, closure->refs, closure->refCount);
  ENTER(callee, raws, refs, 1);
}

// A member of the value in an existential, or of an instance, if its code is known.
HANDLER(CallDynamic) {
  intptr_t *raws = r + i->a;
  void **refs = q + i->b;
  void *object = refs[i[1].a];
  if (UNLIKELY(object == NULL || (class_of(object) != loop->instanceClass && class_of(object) != loop->existentialClass))) OUTSIDE;
  const MachineMembers *members = members_of((void *)words_of(object)->kind);
  if (UNLIKELY(i->c >= members->count || members->codes[i->c] < 0)) OUTSIDE;
  MachineCodeEntry *callee = loop->tables.entries[members->codes[i->c]];
  if (UNLIKELY(!can_enter(loop, callee, raws, refs))) OUTSIDE;
  ENTER(callee, raws, refs, 2);
}

// Goes on with the caller.
#define LEAVE \
  do { \
    if (UNLIKELY(loop->top == loop->bottom)) { \
      loop->position = (MachineFrame){entry, i, r, q}; \
      return LoopExitFinish; \
    } \
    const MachineFrame *caller = --loop->top; \
    entry = caller->entry; \
    r = caller->rawBase; \
    q = caller->refBase; \
    base = entry->start; \
    i = caller->next; \
    NEXT(0); \
  } while (0)

// The result moves behind the inout parameters; the rest of the frame is released.
HANDLER(Finish) {
  intptr_t *result = r + entry->inoutRaws, *raws = r + i->a;
  if (raws != result) copy_raws(result, raws, entry->resultRaws);
  if (entry->refFrame != 0) {
    void **target = q + entry->inoutRefs, **refs = q + i->b, **end = q + entry->refFrame;
    if (refs != target) take_all(target, refs, entry->resultRefs);
    for (void **ref = target + entry->resultRefs; ref < end; ref++) clear(ref);
  }
  LEAVE;
}

// The same where no frame has refs and the result is one raw, as most are: c is where it goes.
HANDLER(FinishRaw) {
  r[i->c] = A;
  LEAVE;
}
