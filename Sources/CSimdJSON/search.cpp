#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

#include <cstdio>

#include "document.h"

static inline unsigned char small(char letter) {
  return letter >= 'A' && letter <= 'Z' ? letter + 32 : letter;
}

static bool begins(const char *text, const char *sought, size_t length) {
  for (size_t i = 0; i < length; i++) {
    if (small(text[i]) != (unsigned char)sought[i]) return false;
  }
  return true;
}

static bool holds(std::string_view text, const char *sought, size_t length) {
  if (length == 0) return true;
  if (text.size() < length) return false;
  const char *last = text.data() + (text.size() - length);
  for (const char *start = text.data(); start <= last; start++) {
    if (small(*start) == (unsigned char)*sought && begins(start, sought, length)) return true;
  }
  return false;
}

/// A number as it would be written.
static bool number_holds(tape_ref value, const char *sought, size_t length) {
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
  return written > 0 && holds(std::string_view(text, size_t(written)), sought, length);
}

/// Walks the tape; the names in objects stand before their values and are passed over.
int json_holds(const json_document *document, size_t place, const char *text, size_t length) {
  auto value = at(document, place);
  switch (value.tape_ref_type()) {
  case tape_type::STRING: return holds(value.get_string_view(), text, length);
  case tape_type::START_ARRAY: {
    size_t end = json_end(document, place);
    for (size_t next = place + 1; next < end; next = json_after(document, next)) {
      if (json_holds(document, next, text, length)) return 1;
    }
    return 0;
  }
  case tape_type::START_OBJECT:
    return json_member_holds(document, place, "", 0, text, length);
  case tape_type::INT64:
  case tape_type::UINT64:
  case tape_type::DOUBLE: {
    bool may = length > 0 && (text[0] == '-' || text[0] == '.' || (text[0] >= '0' && text[0] <= '9'));
    return may && number_holds(value, text, length);
  }
  default: return 0;
  }
}

int json_member_holds(
  const json_document *document, size_t place, const char *name, size_t name_length,
  const char *text, size_t length) {
  size_t end = json_end(document, place);
  for (size_t key = place + 1; key < end; key = json_after(document, key + 1)) {
    auto found = at(document, key).get_string_view();
    if (found.size() < name_length || !begins(found.data(), name, name_length)) continue;
    if (json_holds(document, key + 1, text, length)) return 1;
  }
  return 0;
}
