// What the C library's allocator knows about itself; Swift's own module of it leaves that out.
#include <malloc.h>
