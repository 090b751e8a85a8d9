#ifndef THREAD_MEMORY_H
#define THREAD_MEMORY_H

// What a thread has for itself, found without a call.
extern _Thread_local void *lesson_heap __attribute__((tls_model("initial-exec")));

static inline void *heap_of_thread(void) { return lesson_heap; }
static inline void set_heap_of_thread(void *heap) { lesson_heap = heap; }

// Keeps what was freed for what is made next: lessons make and drop arrays and tables all the time, and every page that the
// system gives is cleared first.
void keep_freed_memory(void);

#endif
