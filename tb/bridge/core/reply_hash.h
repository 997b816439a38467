// The hash of a reply that a frame log keeps: MurmurHash3_x86_32 with seed 0 (A. Appleby, public domain). tb/bridge/reply-hash.ts is the same.
#pragma once
#include <cstring>

#include "bytes.h"

namespace vpri {

inline uint32_t replyHash(const Bytes& reply) {
  const auto rotate = [](uint32_t x, int by) { return x << by | x >> (32 - by); };
  const auto scramble = [&](uint32_t k) { return rotate(k * 0xcc9e2d51u, 15) * 0x1b873593u; };
  const size_t size = reply.size();
  uint32_t h = 0;
  for (size_t at = 0; at + 4 <= size; at += 4) {
    uint32_t k;
    std::memcpy(&k, reply.data() + at, sizeof k);
    h = rotate(h ^ scramble(k), 13) * 5 + 0xe6546b64u;
  }
  if (size % 4) {
    uint32_t k = 0;
    std::memcpy(&k, reply.data() + size - size % 4, size % 4);
    h ^= scramble(k);
  }
  h ^= static_cast<uint32_t>(size);
  h = (h ^ h >> 16) * 0x85ebca6bu;
  h = (h ^ h >> 13) * 0xc2b2ae35u;
  return h ^ h >> 16;
}

}  // namespace vpri
