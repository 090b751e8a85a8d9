#ifndef REFERENCE_COUNTS_H
#define REFERENCE_COUNTS_H

#include <stdbool.h>
#include <stdint.h>

// Counting the references of objects that one thread has for itself.
//
// The counts are the runtime's own, but changed without locked instructions, and mostly without a call. An object's second
// word is its count: behind 33 bits for other purposes the references beyond the first, and above them a bit that says
// that the count is somewhere else. So a count that stays at 0 or more after adding or subtracting one reference is
// all there is to do, and everything else (the last reference, a count elsewhere, an object that is never released) is
// left to the runtime. `counts_are_in_objects` says whether this is so, which is found out by trying, once.
extern void *swift_nonatomic_retain(void *object);
extern void swift_nonatomic_release(void *object);
extern bool swift_isUniquelyReferenced_nonNull_native(const void *object);

extern bool counts_are_in_objects;
// Finds out whether they are, by an object to which somebody refers.
void find_counts(void *object);

#define ONE_REFERENCE (INT64_C(1) << 33)

static inline int64_t *count_of_object(void *object) { return (int64_t *)object + 1; }

static inline void retain_on_thread(void *object) {
  int64_t *count = count_of_object(object);
  int64_t more;
  if (__builtin_expect(!counts_are_in_objects || __builtin_add_overflow(*count, ONE_REFERENCE, &more) || more < 0, 0)) {
    swift_nonatomic_retain(object);
  } else {
    *count = more;
  }
}

static inline void release_on_thread(void *object) {
  int64_t *count = count_of_object(object);
  int64_t less = (int64_t)((uint64_t)*count - ONE_REFERENCE);
  if (__builtin_expect(!counts_are_in_objects || (*count | less) < 0, 0)) {
    swift_nonatomic_release(object);
  } else {
    *count = less;
  }
}

// Whether there is one reference.
static inline bool has_one_reference(void *object) {
  int64_t count = *count_of_object(object);
  if (__builtin_expect(!counts_are_in_objects || count < 0, 0)) return swift_isUniquelyReferenced_nonNull_native(object);
  return count < ONE_REFERENCE;
}

#endif
