#ifndef OBJECTS_H
#define OBJECTS_H

#include <stdint.h>

// The parts of objects that the loop reads and writes. Each is the first stored property of a Swift class, which keeps it
// behind the two words of every object: `words_of` and its siblings find it there.

// The elements of an array: raws and refs apart, each with its stride.
typedef struct MachineArray {
  intptr_t rawStride, refStride;
  intptr_t count, capacity;
  intptr_t *_Nonnull raws;
  void *_Nullable *_Nonnull refs;
} MachineArray;

// A few raws and refs: a box, a payload, an instance, a closure, a value with its type.
typedef struct MachineWords {
  intptr_t *_Nonnull raws;
  void *_Nullable *_Nonnull refs;
  intptr_t rawCount, refCount;
  // The number of a closure's code.
  intptr_t code;
  // The type of an instance or of the value in an existential.
  void *_Nullable type;
} MachineWords;

// The code for members of protocols and classes by the number of the member, -1 where nobody asked yet: it begins a type.
typedef struct MachineMembers {
  intptr_t count;
  intptr_t *_Nullable codes;
} MachineMembers;

#define OBJECT_HEADER 16

static inline MachineArray *_Nonnull array_of(const void *_Nonnull object) { return (MachineArray *)((char *)object + OBJECT_HEADER); }
static inline MachineWords *_Nonnull words_of(const void *_Nonnull object) { return (MachineWords *)((char *)object + OBJECT_HEADER); }
static inline MachineMembers *_Nonnull members_of(const void *_Nonnull type) { return (MachineMembers *)((char *)type + OBJECT_HEADER); }
// What an object begins with: its class.
static inline const void *_Nonnull class_of(const void *_Nonnull object) { return *(const void *const *)object; }

#endif
