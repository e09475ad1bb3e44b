#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

#include <cstring>
#include <memory>
#include <new>
#include <utility>

#include "document.h"

static json_outcome outcome_of(simdjson::error_code code) {
  switch (code) {
  case simdjson::SUCCESS: return JSON_PARSED;
  case simdjson::EMPTY: return JSON_EMPTY;
  case simdjson::CAPACITY: return JSON_TOO_LARGE;
  case simdjson::DEPTH_ERROR: return JSON_TOO_DEEP;
  case simdjson::MEMALLOC: return JSON_OUT_OF_MEMORY;
  case simdjson::STRING_ERROR:
  case simdjson::UTF8_ERROR:
  case simdjson::NUMBER_ERROR: return JSON_REPAIRABLE;
  default: return JSON_MALFORMED;
  }
}

// A text up to this long, in bytes, is kept in as much memory as it needs. Of a longer one, the pages
// that were set aside and never written were never there.
static const size_t shrink_limit = 128 << 10;

// The words of the tape that were written (the first one holds their number), and the bytes of the
// strings.
static size_t tape_length(const simdjson::dom::document &document) {
  return document.tape[0] & simdjson::internal::JSON_VALUE_MASK;
}

static size_t string_bytes(const simdjson::dom::document &document) {
  size_t end = 0, words = tape_length(document);
  for (size_t index = 1; index < words; index++) {
    tape_ref value(&document, index);
    switch (value.tape_ref_type()) {
    case tape_type::STRING: // its length in four bytes, itself, and a zero
      end = value.tape_value() + sizeof(uint32_t) + value.get_string_length() + 1;
      break;
    case tape_type::INT64:
    case tape_type::UINT64:
    case tape_type::DOUBLE: index++; break; // the number stands in the next word
    default: break;
    }
  }
  return end;
}

// simdjson sets aside what the worst text of this length would need, ten times its length. What came
// with an interaction is kept as long as the interaction: it is moved into as much as it needs.
static void shrink_to_fit(simdjson::dom::document &document) {
  size_t words = tape_length(document), bytes = string_bytes(document);
  std::unique_ptr<uint64_t[]> tape(new (std::nothrow) uint64_t[words]);
  std::unique_ptr<uint8_t[]> strings(new (std::nothrow) uint8_t[bytes + 1]);
  if (!tape || !strings) return;
  std::memcpy(tape.get(), document.tape.get(), words * sizeof(uint64_t));
  std::memcpy(strings.get(), document.string_buf.get(), bytes);
  document.tape = std::move(tape);
  document.string_buf = std::move(strings);
}

static bool is_digit(uint8_t byte) { return byte >= '0' && byte <= '9'; }

// Fifteen digits survive a double, and so does an exponent of two; -0 is no whole number's.
static bool may_be_rounded(const uint8_t *number, size_t length) {
  size_t digits = 0, exponent = 0, index = 0;
  bool whole = true;
  for (; index < length && (is_digit(number[index]) || number[index] == '-' || number[index] == '.'); index++) {
    digits += is_digit(number[index]);
    whole = whole && number[index] != '.';
  }
  bool is_zero = index == 2 && number[0] == '-' && number[1] == '0';
  if (index < length && (number[index] | 0x20) == 'e') {
    whole = false;
    for (index++; index < length && (is_digit(number[index]) || number[index] == '-' || number[index] == '+'); index++)
      exponent += is_digit(number[index]);
  }
  return is_zero || (!whole && (digits > 15 || exponent > 2));
}

// The parser has noted where each value begins: the numbers among them are looked at once more.
static bool may_have_rounded(const simdjson::dom::parser &parser, const uint8_t *bytes, size_t count) {
  const auto &index = *parser.implementation;
  for (uint32_t i = 0; i < index.n_structural_indexes; i++) {
    size_t start = index.structural_indexes[i];
    if (start >= count || (!is_digit(bytes[start]) && bytes[start] != '-')) continue;
    if (may_be_rounded(bytes + start, count - start)) return true;
  }
  return false;
}

json_parse_result json_document_parse(const uint8_t *bytes, size_t count, size_t depth) {
  auto *document = new (std::nothrow) json_document;
  if (!document) return {nullptr, JSON_OUT_OF_MEMORY, "out of memory", 0};
  // The parser, with its index of the text, is four bytes per byte of text: it dies here, the tape
  // and the strings stay.
  simdjson::dom::parser parser;
  // simdjson counts the whole text as a level.
  auto code = parser.allocate(count, depth + 1);
  if (!code) code = parser.parse_into_document(document->parsed, bytes, count).error();
  if (!code) {
    if (count <= shrink_limit) shrink_to_fit(document->parsed);
    return {document, JSON_PARSED, "", may_have_rounded(parser, bytes, count)};
  }
  delete document;
  return {nullptr, outcome_of(code), simdjson::error_message(code), 0};
}

// A string lies as its length in four bytes, itself, and a zero: the mark's place is taken by the length
// of what is left.
static void keep_digits(simdjson::dom::document &document, size_t index) {
  uint64_t place = document.tape[index] & simdjson::internal::JSON_VALUE_MASK;
  uint8_t *string = document.string_buf.get() + place;
  uint32_t length;
  std::memcpy(&length, string, sizeof length);
  if (length < 4 || std::memcmp(string + sizeof length, JSON_DIGITS_MARK, 4) != 0) return;
  length -= 4;
  std::memcpy(string + 4, &length, sizeof length);
  document.tape[index] = uint64_t(digits_tag) << 56 | (place + 4);
}

void json_keep_digits(json_document *document) {
  auto &parsed = document->parsed;
  size_t words = tape_length(parsed);
  for (size_t index = 1; index < words; index++) {
    switch (at(document, index).tape_ref_type()) {
    case tape_type::STRING: keep_digits(parsed, index); break;
    case tape_type::INT64:
    case tape_type::UINT64:
    case tape_type::DOUBLE: index++; break;
    default: break;
    }
  }
}

void json_document_free(json_document *document) { delete document; }

char json_tag(const json_document *document, size_t index) {
  return char(at(document, index).tape_ref_type());
}

size_t json_next(const json_document *document, size_t index) {
  return at(document, index).after_element();
}

size_t json_first(const json_document *, size_t index) { return index + 1; }

size_t json_end(const json_document *document, size_t index) {
  return at(document, index).matching_brace_index() - 1;
}

size_t json_count(const json_document *document, size_t index) {
  size_t count = at(document, index).scope_count();
  if (count < simdjson::internal::JSON_COUNT_MASK) return count;
  // The tape has 24 bits for the count and stops there: walk.
  size_t end = json_end(document, index), values = 0;
  for (size_t next = index + 1; next < end; next = json_next(document, next)) values++;
  return json_tag(document, index) == '{' ? values / 2 : values;
}

size_t json_member(const json_document *document, size_t index, const char *key, size_t length) {
  size_t end = json_end(document, index);
  for (size_t name = index + 1; name < end; name = json_next(document, name + 1)) {
    auto found = at(document, name).get_string_view();
    if (found.size() == length && std::memcmp(found.data(), key, length) == 0) return name + 1;
  }
  return 0;
}

const char *json_string(const json_document *document, size_t index) {
  return at(document, index).get_c_str();
}

size_t json_string_length(const json_document *document, size_t index) {
  return at(document, index).get_string_length();
}

int64_t json_int64(const json_document *document, size_t index) {
  return at(document, index).next_tape_value<int64_t>();
}

uint64_t json_uint64(const json_document *document, size_t index) {
  return at(document, index).next_tape_value<uint64_t>();
}

double json_double(const json_document *document, size_t index) {
  return at(document, index).next_tape_value<double>();
}
