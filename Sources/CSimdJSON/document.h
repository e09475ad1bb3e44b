// The document behind the functions of CSimdJSON.h.

#ifndef CSIMDJSON_DOCUMENT_H
#define CSIMDJSON_DOCUMENT_H

#include <simdjson.h>

#include "CSimdJSON.h"

using simdjson::internal::tape_ref;
using simdjson::internal::tape_type;

struct json_document {
  simdjson::dom::document parsed;
};

/// The tag of a number that is kept as its text. simdjson knows none such, and takes it for one word.
static const char digits_tag = 'N';

static inline tape_ref at(const json_document *document, size_t index) {
  return tape_ref(&document->parsed, index);
}

#endif
