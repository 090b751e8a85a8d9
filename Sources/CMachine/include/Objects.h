#ifndef OBJECTS_H
#define OBJECTS_H

#include <stdbool.h>
#include <stdint.h>

// The parts of objects that the loop reads and writes. Each is the first stored property of a Swift class, which keeps it
// behind the two words of every object: `array_of` and its siblings find it there.

// The elements of an array: raws and refs apart, each with its stride.
typedef struct MachineArray {
  intptr_t rawStride, refStride;
  intptr_t count, capacity;
  intptr_t *_Nonnull raws;
  void *_Nullable *_Nonnull refs;
} MachineArray;

// A few raws and refs, which stand behind this: a box, a payload, an instance, a closure, a value with its type.
typedef struct MachineWords {
  intptr_t *_Nonnull raws;
  void *_Nullable *_Nonnull refs;
  int32_t rawCount, refCount;
  // The number of a closure's code; the address of the type of an instance, or of the value in an existential.
  intptr_t kind;
} MachineWords;

// What stands before the words of an instance.
typedef struct MachineInstance {
  // What tells it from all others; a copy for a snapshot keeps it.
  intptr_t identity;
  // What weak references look at, once there is one.
  void *_Nullable observer;
  // Its place in the list of instances.
  int32_t number;
  // Whether an initialiser has ended well, so that `deinit` is owed.
  bool isComplete;
} MachineInstance;

// The code for members of protocols and classes by the number of the member, -1 where nobody asked yet: it begins a type.
typedef struct MachineMembers {
  intptr_t count;
  intptr_t *_Nullable codes;
} MachineMembers;

#define OBJECT_HEADER 16

static inline MachineArray *_Nonnull array_of(const void *_Nonnull object) { return (MachineArray *)((char *)object + OBJECT_HEADER); }
static inline MachineWords *_Nonnull words_of(const void *_Nonnull object) { return (MachineWords *)((char *)object + OBJECT_HEADER); }
// What stands before the words of an instance.
static inline MachineInstance *_Nonnull instance_of(const void *_Nonnull object) {
  return (MachineInstance *)((char *)object + OBJECT_HEADER + sizeof(MachineWords));
}
static inline MachineMembers *_Nonnull members_of(const void *_Nonnull type) { return (MachineMembers *)((char *)type + OBJECT_HEADER); }
// What an object begins with: its class.
static inline const void *_Nonnull class_of(const void *_Nonnull object) { return *(const void *const *)object; }

#endif
