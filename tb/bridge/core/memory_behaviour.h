// How the device memory behaves, as RESET gives it (docs/bridge.md).
#pragma once
#include <vector>

#include "bytes.h"
#include "ddr4_timing.h"

namespace vpri {

struct MemoryRange {
  uint64_t from;
  uint64_t bytes;
  uint64_t since;  // tick of the access from which on it counts
};

enum class MemoryMode : uint32_t { fixed = 0, ddr4 = 1 };

struct MemoryBehaviour {
  MemoryMode mode = MemoryMode::fixed;
  uint32_t spread = 0;   // ticks the seed may add to a response
  uint32_t cycles = 1;   // mode fixed: ticks from handshake to response
  Ddr4Timing timing{};   // mode ddr4
  std::vector<MemoryRange> errors;
};

/// Reads the memory's part of a RESET body; throws a BodyError or a Refusal (value).
MemoryBehaviour readMemoryBehaviour(Reader& body);

}  // namespace vpri
