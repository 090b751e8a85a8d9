// KaTeXCompiler OUTPUT.swift SCRIPT.js…
//
// Compiles the scripts, as one program, to Duktape bytecode and writes it as Swift source, so that it is inside of
// every binary that is built from it. A script may be a list of places, a.js:b.js, of which the first that exists is
// taken.

#include <duktape.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *append(char *text, size_t *length, const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  char chunk[1 << 16];
  size_t count;
  while ((count = fread(chunk, 1, sizeof chunk, file)) > 0) {
    text = realloc(text, *length + count + 1);
    if (!text) exit(1);
    memcpy(text + *length, chunk, count);
    *length += count;
  }
  fclose(file);
  text[(*length)++] = '\n';
  return text;
}

static char *append_first(char *text, size_t *length, const char *places) {
  char *list = strdup(places);
  for (char *place = strtok(list, ":"); place; place = strtok(NULL, ":")) {
    char *longer = append(text, length, place);
    if (longer) { free(list); return longer; }
  }
  fprintf(stderr, "error: KaTeX is in none of %s; install libjs-katex, or run scripts/bootstrap\n", places);
  exit(1);
}

// An array literal of this size takes the Swift compiler minutes, a string literal no time. Six bits to a character,
// from '0' on (48 to 111: a backslash is among them, so the literal is raw), the low bits of each three bytes first.
static void write_text(FILE *out, const unsigned char *bytes, size_t size) {
  for (size_t at = 0; at < size; at += 3) {
    unsigned bits = 0;
    for (size_t i = 0; i < 3 && at + i < size; i++) bits |= (unsigned)bytes[at + i] << 8 * i;
    for (int i = 0; i < 4; i++) putc('0' + (bits >> 6 * i & 63), out);
  }
}

int main(int count, char **arguments) {
  if (count < 3) { fprintf(stderr, "usage: KaTeXCompiler OUTPUT.swift SCRIPT.js…\n"); return 64; }
  size_t length = 0;
  char *source = NULL;
  for (int index = 2; index < count; index++) source = append_first(source, &length, arguments[index]);

  duk_context *context = duk_create_heap_default();
  if (!context) return 1;
  duk_push_string(context, "katex.js");
  if (duk_pcompile_lstring_filename(context, 0, source, length) != 0) {
    fprintf(stderr, "error: %s\n", duk_safe_to_string(context, -1));
    return 1;
  }
  duk_dump_function(context);
  duk_size_t size;
  const unsigned char *bytes = duk_require_buffer(context, -1, &size);

  FILE *out = fopen(arguments[1], "wb");
  if (!out) { perror(arguments[1]); return 1; }
  fprintf(out, "enum KaTeXBytecode {\n  static let size = %zu\n", size);
  duk_eval_string(context, "Duktape.version + ' ' + Duktape.env");
  fprintf(out, "  static let engine: StaticString = \"%s\"\n", duk_require_string(context, -1));
  fprintf(out, "  static let text: StaticString = #\"");
  write_text(out, bytes, size);
  fprintf(out, "\"#\n}\n");
  bool closed = fclose(out) == 0;
  duk_destroy_heap(context);
  return closed ? 0 : 1;
}
