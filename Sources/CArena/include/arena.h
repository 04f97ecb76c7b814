#ifndef DATELINE_ARENA_H
#define DATELINE_ARENA_H

#include <stdbool.h>
#include <stddef.h>

// Memory for what is built, used and forgotten as a whole on one thread, as a parsed document is: an allocation moves a
// mark, and nothing is given back before the end. The functions have the types of C's own, so that a C library can be
// told to use them.

// Begins a use of the calling thread's arena, unless it is in use: then it returns false.
bool arena_enter(void);

// Ends the use: all that was allocated is forgotten.
void arena_leave(void);

// As calloc; the program ends where there is no memory. To be called between arena_enter and arena_leave.
void *arena_calloc(size_t count, size_t size);

// As realloc, likewise.
void *arena_realloc(void *block, size_t size);

// Does nothing.
void arena_free(void *block);

#endif
