#include "katex.h"

#include <duktape.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

struct katex {
  duk_context *context;
  struct katex_program program;
  size_t memory, memory_limit, memory_peak;
  uint64_t work, work_limit;
  bool limited, exhausted, loaded, broken;
  // Duktape's last resort, for an error that nothing has caught. All of ours are caught, but a host must not die of a
  // mistake in that: we come back here, and give the heap up.
  jmp_buf rescue;
};

// Each allocation carries its size in front, in the space of the strictest alignment.
//
// The limits hold while a formula is rendered. Duktape recovers then from an allocation that fails, but not while it
// makes its heap, where it calls itself until the stack is full; and what is loaded is our own program, always the
// same.

enum { header = 16 };

static bool charge(katex *k, size_t more, size_t less) {
  k->work += 1;
  size_t kept = k->memory - less;
  if (k->limited && (k->work > k->work_limit || more > k->memory_limit || kept > k->memory_limit - more)) {
    k->exhausted = true;
    return false;
  }
  k->memory = kept + more;
  if (k->memory > k->memory_peak) k->memory_peak = k->memory;
  return true;
}

static void *allocate(void *data, duk_size_t size) {
  katex *k = data;
  if (size == 0 || !charge(k, size, 0)) return NULL;
  char *block = malloc(header + size);
  if (!block) { k->memory -= size; return NULL; }
  *(size_t *)block = size;
  return block + header;
}

static void release(void *data, void *pointer) {
  if (!pointer) return;
  char *block = (char *)pointer - header;
  ((katex *)data)->memory -= *(size_t *)block;
  free(block);
}

static void *reallocate(void *data, void *pointer, duk_size_t size) {
  katex *k = data;
  if (!pointer) return allocate(data, size);
  if (size == 0) { release(data, pointer); return NULL; }
  char *block = (char *)pointer - header;
  size_t old = *(size_t *)block;
  if (!charge(k, size, old)) return NULL;
  char *moved = realloc(block, header + size);
  if (!moved) { k->memory = k->memory - size + old; return NULL; }
  *(size_t *)moved = size;
  return moved + header;
}

static void rescue(void *data, const char *message) {
  (void)message;
  katex *k = data;
  k->broken = true;
  longjmp(k->rescue, 1);
}

katex *katex_create(struct katex_program program, size_t memory, uint64_t work) {
  katex *k = calloc(1, sizeof *k);
  if (!k) return NULL;
  k->program = program;
  k->memory_limit = memory;
  k->work_limit = work;
  if (!setjmp(k->rescue)) k->context = duk_create_heap(allocate, reallocate, release, k, rescue);
  if (k->context && !k->broken) return k;
  free(k);
  return NULL;
}

void katex_destroy(katex *k) {
  if (!k) return;
  // A heap that Duktape has given up can't be walked any more. Its memory is lost.
  if (!k->broken && !setjmp(k->rescue)) duk_destroy_heap(k->context);
  free(k);
}

uint64_t katex_work(const katex *k) { return k->work; }
size_t katex_peak_memory(const katex *k) { return k->memory_peak; }

// Six bits to a character, from '0' on, the low bits of each three bytes first.
static void unpack(unsigned char *bytes, size_t size, const char *text) {
  for (size_t at = 0; at < size; at += 3, text += 4) {
    uint32_t bits = 0;
    for (int i = 0; i < 4; i++) bits |= (uint32_t)(text[i] - '0') << 6 * i;
    for (size_t i = 0; i < 3 && at + i < size; i++) bytes[at + i] = bits >> 8 * i;
  }
}

// Leaves the rendering function at the bottom of the stack.
static duk_ret_t load(duk_context *context, void *data) {
  const struct katex_program *program = data;
  duk_get_global_string(context, "Duktape");
  duk_get_prop_string(context, -1, "version");
  duk_push_string(context, " ");
  duk_get_prop_string(context, -3, "env");
  duk_concat(context, 3);
  if (strcmp(duk_require_string(context, -1), program->engine) != 0)
    return duk_type_error(context, "built with Duktape %s but running with Duktape %s: build again", program->engine,
                          duk_get_string(context, -1));
  unpack(duk_push_fixed_buffer(context, program->size), program->size, program->text);
  duk_load_function(context);
  duk_call(context, 0);
  return 1;
}

struct request {
  const char *tex;
  size_t length;
  bool display;
  struct katex_result result;
};

// Leaves the string that the result points into on the stack.
static duk_ret_t render(duk_context *context, void *data) {
  struct request *request = data;
  struct katex_result *result = &request->result;
  duk_dup(context, 0);
  duk_push_lstring(context, request->tex, request->length);
  duk_push_boolean(context, request->display);
  duk_call(context, 2);
  if (duk_is_string(context, -1)) {
    result->status = KATEX_DONE;
  } else {
    result->status = KATEX_REFUSED;
    duk_get_prop_string(context, -1, "position");
    result->position = duk_require_number(context, -1);
    duk_get_prop_string(context, -2, "extent");
    result->extent = duk_require_number(context, -1);
    duk_get_prop_string(context, -3, "message");
  }
  duk_size_t length;
  result->text = duk_require_lstring(context, -1, &length);
  result->length = length;
  return 1;
}

// Duktape throws a RangeError where JavaScript calls itself too deeply.
static duk_ret_t describe(duk_context *context, void *data) {
  struct katex_result *result = data;
  if (duk_get_error_code(context, -1) == DUK_ERR_RANGE_ERROR) result->status = KATEX_EXHAUSTED;
  duk_size_t length;
  result->text = duk_safe_to_lstring(context, -1, &length);
  result->length = length;
  return 1;
}

static struct katex_result failure(katex *k) {
  struct katex_result result = {.status = KATEX_BROKEN, .text = "", .position = -1};
  if (k->exhausted) result.status = KATEX_EXHAUSTED;
  else if (duk_safe_call(k->context, describe, &result, 1, 1) != DUK_EXEC_SUCCESS) result.length = 0;
  return result;
}

struct katex_result katex_render(katex *k, const char *tex, size_t length, bool display) {
  struct katex_result gone = {.status = KATEX_BROKEN, .text = "", .position = -1};
  if (k->broken || setjmp(k->rescue)) return gone;
  if (!k->loaded) {
    duk_set_top(k->context, 0);
    if (duk_safe_call(k->context, load, &k->program, 0, 1) != DUK_EXEC_SUCCESS) return failure(k);
    k->loaded = true;
  }
  duk_set_top(k->context, 1);
  struct request request = {.tex = tex, .length = length, .display = display, .result = {.position = -1}};
  k->work = 0;
  k->exhausted = false;
  k->memory_peak = k->memory;
  k->limited = true;
  duk_int_t outcome = duk_safe_call(k->context, render, &request, 0, 1);
  k->limited = false;
  return outcome == DUK_EXEC_SUCCESS ? request.result : failure(k);
}
