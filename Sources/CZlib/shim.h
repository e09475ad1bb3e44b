// zlib as Swift can see it: inflateInit2 is a macro.

#include <zlib.h>

static inline int zlib_inflate_init(z_stream *stream, int window_bits) {
  return inflateInit2(stream, window_bits);
}
