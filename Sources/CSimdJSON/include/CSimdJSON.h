// simdjson as Swift can see it: one function per purpose, no C++ type and no exception in sight.
//
// A parsed text is a "tape" of 64-bit words. A value is named by the index of its first word; the
// whole text's value has index 1. Only json_first, json_next and json_member give indices, and only
// those may be handed in; nothing here checks a bound.

#ifndef CSIMDJSON_H
#define CSIMDJSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct json_document;

enum json_outcome {
  JSON_PARSED,
  JSON_EMPTY,
  JSON_TOO_LARGE,
  JSON_TOO_DEEP,
  JSON_OUT_OF_MEMORY,
  /// Ill-formed in a way that can be mended: a string's escapes, its UTF-8, or a number.
  JSON_REPAIRABLE,
  JSON_MALFORMED,
};

/// The result of json_document_parse. `document` is NULL unless `outcome` is JSON_PARSED;
/// `reason` is simdjson's own sentence, never freed.
struct json_parse_result {
  struct json_document *document;
  enum json_outcome outcome;
  const char *reason;
  /// Not 0 when the text has a number that may have lost digits as a floating-point one.
  int may_have_rounded;
};

/// Copies nothing out of `bytes` that outlives the call but decoded strings. `depth` is the number
/// of arrays and objects that may be open at once; empty ones are never open.
struct json_parse_result json_document_parse(const uint8_t *bytes, size_t count, size_t depth);
void json_document_free(struct json_document *document);

/// Takes each string value that begins with the four bytes JSON_DIGITS_MARK for a number, whose text is
/// what stands behind the mark. Once, right after parsing.
void json_keep_digits(struct json_document *document);
#define JSON_DIGITS_MARK "\xf3\xbf\xbf\xbe"

/// The first word's tag: one of `{ [ " N l u d t f n` (l, u, d: signed, unsigned, floating point;
/// N: a number that is kept as its text, which json_string gives).
char json_tag(const struct json_document *document, size_t index);

/// The index right after a whole value: the next sibling, or the container's end.
size_t json_next(const struct json_document *document, size_t index);
/// Of an array or object: the first element, or the first key.
size_t json_first(const struct json_document *document, size_t index);
/// Of an array or object: where its end mark stands.
size_t json_end(const struct json_document *document, size_t index);
/// Of an array or object: how many elements or members it has.
size_t json_count(const struct json_document *document, size_t index);
/// Of an object: the value of the first member named so; 0 (never a value's index) without one.
size_t json_member(
  const struct json_document *document, size_t index, const char *key, size_t length);

/// Of a string or key: its first byte; the document owns it, NUL bytes are ordinary.
const char *json_string(const struct json_document *document, size_t index);
size_t json_string_length(const struct json_document *document, size_t index);
int64_t json_int64(const struct json_document *document, size_t index);
uint64_t json_uint64(const struct json_document *document, size_t index);
double json_double(const struct json_document *document, size_t index);

/// Whether the text of a value, or of a value inside it, contains `text`; names of members don't count.
/// `text` is in small letters as far as they are ASCII; those of the value count as small ones.
int json_contains(
  const struct json_document *document, size_t index, const char *text, size_t length);
/// The same for the members of an object whose names begin with `name`, by the same rule.
int json_member_contains(
  const struct json_document *document, size_t index, const char *name, size_t name_length,
  const char *text, size_t length);

#ifdef __cplusplus
}
#endif

#endif
