#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

#include <cstdio>

#include "document.h"

static inline unsigned char to_lower_ascii(char letter) {
  return letter >= 'A' && letter <= 'Z' ? letter + 32 : letter;
}

static bool starts_with(const char *text, const char *term, size_t length) {
  for (size_t i = 0; i < length; i++) {
    if (to_lower_ascii(text[i]) != (unsigned char)term[i]) return false;
  }
  return true;
}

static bool contains(std::string_view text, const char *term, size_t length) {
  if (length == 0) return true;
  if (text.size() < length) return false;
  const char *last = text.data() + (text.size() - length);
  for (const char *start = text.data(); start <= last; start++) {
    if (to_lower_ascii(*start) == (unsigned char)*term && starts_with(start, term, length)) return true;
  }
  return false;
}

/// A number as it would be written.
static bool number_contains(tape_ref value, const char *term, size_t length) {
  char text[32];
  int written = 0;
  switch (value.tape_ref_type()) {
  case tape_type::INT64:
    written = snprintf(text, sizeof text, "%lld", (long long)value.next_tape_value<int64_t>());
    break;
  case tape_type::UINT64:
    written = snprintf(text, sizeof text, "%llu", (unsigned long long)value.next_tape_value<uint64_t>());
    break;
  case tape_type::DOUBLE:
    written = snprintf(text, sizeof text, "%g", value.next_tape_value<double>());
    break;
  default: return false;
  }
  return written > 0 && contains(std::string_view(text, size_t(written)), term, length);
}

/// Walks the tape; the names in objects stand before their values and are passed over.
int json_contains(const json_document *document, size_t index, const char *text, size_t length) {
  auto value = at(document, index);
  switch (value.tape_ref_type()) {
  case tape_type::STRING: return contains(value.get_string_view(), text, length);
  case tape_type::START_ARRAY: {
    size_t end = json_end(document, index);
    for (size_t next = index + 1; next < end; next = json_next(document, next)) {
      if (json_contains(document, next, text, length)) return 1;
    }
    return 0;
  }
  case tape_type::START_OBJECT:
    return json_member_contains(document, index, "", 0, text, length);
  case tape_type::INT64:
  case tape_type::UINT64:
  case tape_type::DOUBLE: {
    bool may = length > 0 && (text[0] == '-' || text[0] == '.' || (text[0] >= '0' && text[0] <= '9'));
    return may && number_contains(value, text, length);
  }
  default: return json_tag(document, index) == digits_tag && contains(value.get_string_view(), text, length);
  }
}

int json_member_contains(
  const json_document *document, size_t index, const char *name, size_t name_length,
  const char *text, size_t length) {
  size_t end = json_end(document, index);
  for (size_t key = index + 1; key < end; key = json_next(document, key + 1)) {
    auto found = at(document, key).get_string_view();
    if (found.size() < name_length || !starts_with(found.data(), name, name_length)) continue;
    if (json_contains(document, key + 1, text, length)) return 1;
  }
  return 0;
}
