// Brotli's decoder as Swift can see it.

#include <brotli/decode.h>
