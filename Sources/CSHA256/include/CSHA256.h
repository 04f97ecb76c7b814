#ifndef CSHA256_H
#define CSHA256_H

#include <stddef.h>
#include <stdint.h>

/// Whether the processor has instructions for SHA-256 that we know to use.
int csha256_is_supported(void);

/// The computation of FIPS 180-4, 6.2.2, for whole blocks of 64 bytes; only where the processor has the instructions.
void csha256_compress(uint32_t state[8], const void *blocks, size_t count);

#endif
