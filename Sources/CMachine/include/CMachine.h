// What the machine of lessons needs and Swift does not say.
#ifndef C_MACHINE_H
#define C_MACHINE_H

// The runtime's counting of references for objects that one thread has for itself: the same counts as everywhere, without
// the locked instructions.
extern void *swift_nonatomic_retain(void *object);
extern void swift_nonatomic_release(void *object);

static inline void retain_on_thread(void *object) { swift_nonatomic_retain(object); }
static inline void release_on_thread(void *object) { swift_nonatomic_release(object); }

// What a thread has for itself, found without a call.
extern _Thread_local void *lesson_heap __attribute__((tls_model("initial-exec")));

static inline void *heap_of_thread(void) { return lesson_heap; }
static inline void set_heap_of_thread(void *heap) { lesson_heap = heap; }

#endif
