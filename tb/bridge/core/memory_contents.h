// What the device memory holds: lines that were written, and random bits by seed in all others.
#pragma once
#include <unordered_map>

#include "bytes.h"
#include "vpri_tb_params.h"

namespace vpri {

constexpr uint32_t kLineBytes = VPRI_AXI_LINE_W / 8;
constexpr uint64_t kMemoryBytes = 1ull << VPRI_AXI_ADDR_W;

class MemoryContents {
 public:
  explicit MemoryContents(uint32_t seed) : seed_(seed) {}
  /// Copies line `line` (address / kLineBytes) to `to`.
  void read(uint64_t line, uint8_t* to) const;
  void write(uint64_t line, const uint8_t* from);

 private:
  uint32_t seed_;
  std::unordered_map<uint64_t, Bytes> lines_;
};

}  // namespace vpri
