// Handlers of calls.
#include "Handlers.h"

// Whether a call needs nobody to look at fuel, depth or room.
static inline bool can_enter(const MachineLoop *loop, const MachineCodeEntry *callee, const intptr_t *r, void **q) {
  return (loop->sliceLeft > callee->fuel) & (loop->frameCount < loop->depth) & (r <= loop->lastRawBase) &
         (q + callee->refFrame <= loop->highestRef);
}

#define ENTER(callee, rawBase, refBase, length) \
  do { \
    loop->sliceLeft -= (callee)->fuel; \
    loop->frames[loop->frameCount] = (MachineFrame){entry, i + (length), r, q}; \
    loop->frameCount += 1; \
    r = (rawBase); \
    q = (refBase); \
    entry = (callee); \
    base = entry->start; \
    JUMP(0); \
  } while (0)

HANDLER(Call) {
  MachineCodeEntry *callee = loop->tables->entries[i->c];
  intptr_t *raws = r + i->a;
  void **refs = q + i->b;
  if (UNLIKELY(!can_enter(loop, callee, raws, refs))) OUTSIDE;
  ENTER(callee, raws, refs, 1);
}

HANDLER(CallClosure) {
  if (UNLIKELY(q[i->c] == NULL)) OUTSIDE;
  const MachineWords *closure = words_of(q[i->c]);
  MachineCodeEntry *callee = loop->tables->entries[closure->code];
  intptr_t *raws = r + i->a;
  void **refs = q + i->b;
  if (UNLIKELY(!can_enter(loop, callee, raws, refs))) OUTSIDE;
  // What it captured is behind the parameters.
  intptr_t *capturedRaws = raws + callee->parameterRaws;
  void **capturedRefs = refs + callee->parameterRefs;
  for (intptr_t index = 0; index < closure->rawCount; index++) capturedRaws[index] = closure->raws[index];
  for (intptr_t index = 0; index < closure->refCount; index++) assign(capturedRefs + index, closure->refs[index]);
  ENTER(callee, raws, refs, 1);
}

// A member of the value in an existential, or of an instance, if its code is known.
HANDLER(CallDynamic) {
  intptr_t *raws = r + i->a;
  void **refs = q + i->b;
  void *object = refs[i[1].a];
  if (UNLIKELY(object == NULL || (class_of(object) != loop->instanceClass && class_of(object) != loop->existentialClass))) OUTSIDE;
  const MachineMembers *members = members_of(words_of(object)->type);
  if (UNLIKELY(i->c >= members->count || members->codes[i->c] < 0)) OUTSIDE;
  MachineCodeEntry *callee = loop->tables->entries[members->codes[i->c]];
  if (UNLIKELY(!can_enter(loop, callee, raws, refs))) OUTSIDE;
  ENTER(callee, raws, refs, 2);
}

// The result moves behind the inout parameters; the rest of the frame is released.
HANDLER(Finish) {
  intptr_t *result = r + entry->inoutRaws, *raws = r + i->a;
  if (raws != result) {
    for (intptr_t index = 0; index < entry->resultRaws; index++) result[index] = raws[index];
  }
  if (entry->refFrame != 0) {
    void **target = q + entry->inoutRefs, **refs = q + i->b, **end = q + entry->refFrame;
    if (refs != target) {
      for (intptr_t index = 0; index < entry->resultRefs; index++) take(target + index, refs + index);
    }
    for (void **ref = target + entry->resultRefs; ref < end; ref++) clear(ref);
  }
  if (loop->frameCount == loop->bottom) {
    loop->position = (MachineFrame){entry, i, r, q};
    return LoopExitFinish;
  }
  loop->frameCount -= 1;
  const MachineFrame *caller = loop->frames + loop->frameCount;
  entry = caller->entry;
  r = caller->rawBase;
  q = caller->refBase;
  base = entry->start;
  i = caller->next;
  NEXT(0);
}
