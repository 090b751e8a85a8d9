// Handlers of registers, globals and boxes.
#include "Handlers.h"

HANDLER(LoadInt) {
  A = wide(i);
  NEXT(1);
}

HANDLER(LoadRaw) {
  A = loop->tables.rawConstants[wide(i)];
  NEXT(1);
}

HANDLER(LoadRef) {
  assign(q + i->a, loop->tables.refConstants[wide(i)]);
  NEXT(1);
}

HANDLER(MoveRaw) {
  A = B;
  NEXT(1);
}

HANDLER(MoveRaws) {
  memmove(r + i->a, r + i->b, i->c * sizeof *r);
  NEXT(1);
}

HANDLER(CopyRef) {
  assign(q + i->a, q[i->b]);
  NEXT(1);
}

HANDLER(MoveRef) {
  take(q + i->a, q + i->b);
  NEXT(1);
}

HANDLER(ClearRefs) {
  void **first = q + i->a;
  for (int index = 0; index < i->b; index++) clear(first + index);
  NEXT(1);
}

HANDLER(RequireRef) {
  if (UNLIKELY(q[i->a] == NULL)) OUTSIDE;
  NEXT(1);
}

// Globals.

static inline bool is_initialized(const MachineLoop *loop, intptr_t global) {
  return global < loop->initializedCount && loop->initialized[global];
}

HANDLER(GlobalRaw) {
  A = loop->globalRaws[i->b];
  NEXT(1);
}

HANDLER(CheckedGlobalRaw) {
  if (UNLIKELY(!is_initialized(loop, i->c))) OUTSIDE;
  A = loop->globalRaws[i->b];
  NEXT(1);
}

HANDLER(GlobalRef) {
  assign(q + i->a, loop->globalRefs[i->b]);
  NEXT(1);
}

HANDLER(CheckedGlobalRef) {
  void *object = loop->globalRefs[i->b];
  if (UNLIKELY(object == NULL)) OUTSIDE;
  assign(q + i->a, object);
  NEXT(1);
}

HANDLER(TakeGlobalRef) {
  take(q + i->a, loop->globalRefs + i->b);
  NEXT(1);
}

HANDLER(SetGlobalRaw) {
  loop->globalRaws[i->a] = B;
  NEXT(1);
}

HANDLER(SetGlobalRef) {
  take(loop->globalRefs + i->a, q + i->b);
  NEXT(1);
}

HANDLER(CheckGlobal) {
  if (UNLIKELY(!is_initialized(loop, wide(i)))) OUTSIDE;
  NEXT(1);
}

HANDLER(JumpIfInitialized) {
  if (is_initialized(loop, i->a)) JUMP(wide(i));
  NEXT(1);
}

// Boxes and instances.

HANDLER(BoxRaw) {
  A = words_of(q[i->b])->raws[i->c];
  NEXT(1);
}

HANDLER(BoxRef) {
  assign(q + i->a, words_of(q[i->b])->refs[i->c]);
  NEXT(1);
}

HANDLER(TakeBoxRef) {
  take(q + i->a, words_of(q[i->b])->refs + i->c);
  NEXT(1);
}

HANDLER(SetBoxRaw) {
  words_of(q[i->a])->raws[i->c] = B;
  NEXT(1);
}

HANDLER(SetBoxRef) {
  take(words_of(q[i->a])->refs + i->c, q + i->b);
  NEXT(1);
}

HANDLER(CompleteInstance) {
  instance_of(q[i->a])->isComplete = true;
  NEXT(1);
}

HANDLER(RunDeinitializers) {
  if (UNLIKELY(*loop->dying != 0)) OUTSIDE;
  NEXT(1);
}

// Values with a type.

static inline bool is_existential(const MachineLoop *loop, const void *object) {
  return object != NULL && class_of(object) == loop->existentialClass;
}

static inline void unpack(const MachineWords *words, intptr_t *raws, void **refs) {
  copy_raws(raws, words->raws, words->rawCount);
  assign_all(refs, words->refs, words->refCount);
}

HANDLER(OpenErased) {
  void *object = q[i->c];
  if (UNLIKELY(!is_existential(loop, object))) OUTSIDE;
  unpack(words_of(object), r + i->a, q + i->b);
  NEXT(1);
}

// The object is released here: what only it held can then be changed in place.
HANDLER(TakeErased) {
  void *object = q[i->c];
  if (UNLIKELY(!is_existential(loop, object))) OUTSIDE;
  unpack(words_of(object), r + i->a, q + i->b);
  clear(q + i->c);
  NEXT(1);
}
