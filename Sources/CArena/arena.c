#include "arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 16, CHUNK = 1 << 18 };

// A stretch of memory, with the ones before it.
typedef struct chunk {
  struct chunk *previous;
  size_t capacity;
} chunk;

// Stands before each block.
typedef struct {
  size_t size;
  size_t unused;
} header;

// The newest chunk, how much of it is taken, and whether anybody uses the arena.
static _Thread_local chunk *newest;
static _Thread_local size_t taken;
static _Thread_local bool used;

static size_t rounded(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
}

static char *start(chunk *chunk) { return (char *)chunk + rounded(sizeof *chunk); }

bool arena_enter(void) {
  if (used) return false;
  used = true;
  return true;
}

void arena_leave(void) {
  used = false;
  // The first chunk stays for the next use.
  while (newest && newest->previous) {
    chunk *previous = newest->previous;
    free(newest);
    newest = previous;
  }
  taken = 0;
}

static void *allocate(size_t size) {
  size_t needed = rounded(size) + sizeof(header);
  if (!newest || newest->capacity - taken < needed) {
    size_t capacity = needed > CHUNK ? needed : CHUNK;
    chunk *made = malloc(rounded(sizeof *made) + capacity);
    if (!made) abort();
    made->previous = newest;
    made->capacity = capacity;
    newest = made;
    taken = 0;
  }
  header *head = (header *)(start(newest) + taken);
  head->size = size;
  taken += needed;
  return head + 1;
}

void *arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) abort();
  void *block = allocate(count * size);
  memset(block, 0, count * size);
  return block;
}

void *arena_realloc(void *block, size_t size) {
  if (!block) return allocate(size);
  header *head = (header *)block - 1;
  if (size <= head->size) return block;
  // The last block grows where it is.
  char *end = (char *)block + rounded(head->size);
  if (newest && end == start(newest) + taken) {
    size_t more = rounded(size) - rounded(head->size);
    if (newest->capacity - taken >= more) {
      taken += more;
      head->size = size;
      return block;
    }
  }
  void *grown = allocate(size);
  memcpy(grown, block, head->size);
  return grown;
}

void arena_free(void *block) { (void)block; }
