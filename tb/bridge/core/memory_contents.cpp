#include "memory_contents.h"

#include <algorithm>

#include "behaviour.h"

namespace vpri {

void MemoryContents::read(uint64_t line, uint8_t* to) const {
  const auto found = lines_.find(line);
  if (found != lines_.end()) {
    std::memcpy(to, found->second.data(), kLineBytes);
    return;
  }
  for (uint32_t at = 0; at < kLineBytes; at += 8) {
    const uint64_t word = mix(seed_, kMixMemoryContents, line * 64 + at);
    std::memcpy(to + at, &word, std::min<uint32_t>(8, kLineBytes - at));
  }
}

void MemoryContents::write(uint64_t line, const uint8_t* from) { lines_[line].assign(from, from + kLineBytes); }

}  // namespace vpri
