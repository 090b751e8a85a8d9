// Handlers of arrays and text.
#include "Handlers.h"

#define ARRAY(slot) array_of(q[slot])
// Both bounds in one comparison.
#define IS_OUTSIDE(index, count) UNLIKELY((uintptr_t)(index) >= (uintptr_t)(count))

HANDLER(ArrayCount) {
  A = ARRAY(i->b)->count;
  NEXT(1);
}

// Reading.

HANDLER(ElementRaw) {
  const MachineArray *array = ARRAY(i->b);
  intptr_t index = C;
  if (IS_OUTSIDE(index, array->count)) OUTSIDE;
  A = array->raws[index];
  NEXT(1);
}

HANDLER(GlobalElementRaw) {
  void *object = loop->globalRefs[i->b];
  if (UNLIKELY(object == NULL)) OUTSIDE;
  const MachineArray *array = array_of(object);
  intptr_t index = C;
  if (IS_OUTSIDE(index, array->count)) OUTSIDE;
  A = array->raws[index];
  NEXT(1);
}

HANDLER(NestedElementRaw) {
  const MachineArray *outer = ARRAY(i->b);
  intptr_t index = C, inner = r[i[1].a];
  if (IS_OUTSIDE(index, outer->count)) OUTSIDE;
  const MachineArray *array = array_of(outer->refs[index]);
  if (IS_OUTSIDE(inner, array->count)) OUTSIDE;
  A = array->raws[inner];
  NEXT(2);
}

HANDLER(ElementPart) {
  const MachineArray *array = ARRAY(i->b);
  intptr_t index = C;
  if (IS_OUTSIDE(index, array->count)) OUTSIDE;
  const intptr_t *source = array->raws + index * array->rawStride + i[1].a;
  intptr_t *target = &A;
  copy_raws(target, source, i[1].b);
  NEXT(2);
}

HANDLER(ElementRef) {
  const MachineArray *array = ARRAY(i->b);
  intptr_t index = C;
  if (IS_OUTSIDE(index, array->count)) OUTSIDE;
  assign(q + i->a, array->refs[index]);
  NEXT(1);
}

HANDLER(ElementPartRef) {
  const MachineArray *array = ARRAY(i->b);
  intptr_t index = C;
  if (IS_OUTSIDE(index, array->count)) OUTSIDE;
  assign(q + i->a, array->refs[index * array->refStride + i[1].a]);
  NEXT(2);
}

HANDLER(Element) {
  const MachineArray *array = ARRAY(i[1].a);
  intptr_t index = r[i[1].b];
  if (IS_OUTSIDE(index, array->count)) OUTSIDE;
  intptr_t *raws = &A;
  void **refs = q + i->b;
  const intptr_t *sourceRaws = array->raws + index * array->rawStride;
  void *const *sourceRefs = array->refs + index * array->refStride;
  intptr_t rawStride = array->rawStride, refStride = array->refStride;
  copy_raws(raws, sourceRaws, rawStride);
  assign_all(refs, sourceRefs, refStride);
  NEXT(2);
}

HANDLER(PartPosition) {
  intptr_t index = B;
  const intptr_t *part = &C;
  if (UNLIKELY(index < part[0] || index >= part[1])) OUTSIDE;
  A = (intptr_t)((uintptr_t)index - (uintptr_t)part[2]);
  NEXT(1);
}

// Writing: whoever holds the only reference changes an array in place.

HANDLER(OwnPart) {
  if (UNLIKELY(!is_unique(q[i->b]))) OUTSIDE;
  NEXT(1);
}

#define STORE(object, position, value) \
  do { \
    if (UNLIKELY(!is_unique(object))) OUTSIDE; \
    MachineArray *array = array_of(object); \
    intptr_t index = (position); \
    if (IS_OUTSIDE(index, array->count)) OUTSIDE; \
    array->raws[index] = (value); \
    NEXT(1); \
  } while (0)

HANDLER(SetElementRaw) { STORE(q[i->a], B, C); }
HANDLER(SetElementImmediate) { STORE(q[i->a], B, (int16_t)i->c); }
HANDLER(SetGlobalElementRaw) { STORE(loop->globalRefs[i->a], B, C); }
HANDLER(SetGlobalElementImmediate) { STORE(loop->globalRefs[i->a], B, (int16_t)i->c); }

HANDLER(SetNestedElementRaw) {
  if (UNLIKELY(!is_unique(q[i->a]))) OUTSIDE;
  const MachineArray *outer = ARRAY(i->a);
  intptr_t index = B, inner = r[i[1].a];
  if (IS_OUTSIDE(index, outer->count)) OUTSIDE;
  void *object = outer->refs[index];
  if (UNLIKELY(!is_unique(object))) OUTSIDE;
  MachineArray *array = array_of(object);
  if (IS_OUTSIDE(inner, array->count)) OUTSIDE;
  array->raws[inner] = C;
  NEXT(2);
}

HANDLER(SetElementPart) {
  if (UNLIKELY(!is_unique(q[i->a]))) OUTSIDE;
  MachineArray *array = ARRAY(i->a);
  intptr_t index = B;
  if (IS_OUTSIDE(index, array->count)) OUTSIDE;
  intptr_t *target = array->raws + index * array->rawStride + i[1].a;
  const intptr_t *source = &C;
  copy_raws(target, source, i[1].b);
  NEXT(2);
}

HANDLER(SetElement) {
  if (UNLIKELY(!is_unique(q[i->a]))) OUTSIDE;
  MachineArray *array = ARRAY(i->a);
  intptr_t index = B;
  if (IS_OUTSIDE(index, array->count)) OUTSIDE;
  intptr_t rawStride = array->rawStride, refStride = array->refStride;
  intptr_t *targetRaws = array->raws + index * rawStride, *raws = r + i[1].a;
  void **targetRefs = array->refs + index * refStride, **refs = q + i[1].b;
  copy_raws(targetRaws, raws, rawStride);
  take_all(targetRefs, refs, refStride);
  NEXT(2);
}

HANDLER(TakeElement) {
  void *object = q[i[1].a];
  if (UNLIKELY(!is_unique(object))) OUTSIDE;
  MachineArray *array = array_of(object);
  intptr_t index = r[i[1].b];
  if (IS_OUTSIDE(index, array->count)) OUTSIDE;
  intptr_t rawStride = array->rawStride, refStride = array->refStride;
  const intptr_t *sourceRaws = array->raws + index * rawStride;
  void **sourceRefs = array->refs + index * refStride, **refs = q + i->b;
  intptr_t *raws = &A;
  copy_raws(raws, sourceRaws, rawStride);
  take_all(refs, sourceRefs, refStride);
  NEXT(2);
}

HANDLER(AppendRaw) {
  if (UNLIKELY(!is_unique(q[i->a]))) OUTSIDE;
  MachineArray *array = ARRAY(i->a);
  if (UNLIKELY(array->count == array->capacity)) OUTSIDE;
  array->raws[array->count] = B;
  array->count += 1;
  NEXT(1);
}

HANDLER(AppendElement) {
  if (UNLIKELY(!is_unique(q[i->a]))) OUTSIDE;
  MachineArray *array = ARRAY(i->a);
  if (UNLIKELY(array->count == array->capacity)) OUTSIDE;
  intptr_t rawStride = array->rawStride, refStride = array->refStride;
  intptr_t *targetRaws = array->raws + array->count * rawStride;
  const intptr_t *raws = &B;
  void **targetRefs = array->refs + array->count * refStride, **refs = q + i->c;
  copy_raws(targetRaws, raws, rawStride);
  for (intptr_t word = 0; word < refStride; word++) {
    targetRefs[word] = refs[word];
    refs[word] = NULL;
  }
  array->count += 1;
  NEXT(1);
}

HANDLER(RemoveLastElement) {
  void *object = q[i[1].a];
  if (UNLIKELY(!is_unique(object))) OUTSIDE;
  MachineArray *array = array_of(object);
  if (UNLIKELY(array->count == 0)) OUTSIDE;
  intptr_t last = array->count - 1, rawStride = array->rawStride, refStride = array->refStride;
  const intptr_t *sourceRaws = array->raws + last * rawStride;
  void **sourceRefs = array->refs + last * refStride, **refs = q + i->b;
  intptr_t *raws = &A;
  copy_raws(raws, sourceRaws, rawStride);
  array->count = last;
  take_all(refs, sourceRefs, refStride);
  NEXT(2);
}

static inline void swap_raws(intptr_t *first, intptr_t *second) {
  intptr_t word = *first;
  *first = *second;
  *second = word;
}

static inline void swap_refs(void **first, void **second) {
  void *object = *first;
  *first = *second;
  *second = object;
}

HANDLER(SwapElements) {
  if (UNLIKELY(!is_unique(q[i->a]))) OUTSIDE;
  MachineArray *array = ARRAY(i->a);
  intptr_t first = B, second = C;
  if (IS_OUTSIDE(first, array->count)) OUTSIDE;
  if (IS_OUTSIDE(second, array->count)) OUTSIDE;
  intptr_t rawStride = array->rawStride, refStride = array->refStride;
  for (intptr_t word = 0; word < rawStride; word++) swap_raws(array->raws + first * rawStride + word, array->raws + second * rawStride + word);
  for (intptr_t word = 0; word < refStride; word++) swap_refs(array->refs + first * refStride + word, array->refs + second * refStride + word);
  NEXT(1);
}

// Text of which each byte is a character.
HANDLER(NextCharacter) {
  intptr_t *position = &C;
  const uint8_t *bytes = (const uint8_t *)position[2];
  if (UNLIKELY(bytes == NULL)) OUTSIDE;
  if (position[0] >= position[1]) JUMP(wide(i + 1));
  A = bytes[position[0]];
  position[0] += 1;
  NEXT(2);
}
