// Configuration of the device and behaviour of the transactor's side of the wires, as RESET gives them.
#pragma once
#include <cstdint>

#include "memory_behaviour.h"

namespace vpri {

/// One tick of the device clock, the stated 250 MHz.
constexpr uint64_t kTickPs = 4000;
/// Ticks stay below this (over 100 days of simulated time), so that picoseconds of them fit in 64 bits.
constexpr uint64_t kTickLimit = 1ull << 51;

struct DeviceConfig {
  uint16_t requesterId = 0;
  uint8_t maxPayload = 0;
  uint8_t maxRead = 0;
  bool msixEnable = false;
  bool msixMask = false;
  Bytes busMaster;  // one bit a function, function 0 in bit 0 of byte 0
};

struct Behaviour {
  uint32_t seed = 0;
  uint8_t stall = 0;          // clocks in 256 in which `ready` of an output is low
  uint32_t sentMin = 1;       // clocks from accepting a posted write to its sent notice
  uint32_t sentSpread = 0;    // and how many more the seed may add
  bool skipIdle = true;
  uint32_t hangClocks = 0;    // busy clocks without any movement that count as a hang
  MemoryBehaviour memory;
};

/// A well-mixed 64-bit function of a seed, a stream number and a counter (the finaliser of splitmix64). Being a function of
/// the counter and of nothing else, it does not depend on how a run is cut or on skipped time.
inline uint64_t mix(uint32_t seed, uint32_t stream, uint64_t counter) {
  uint64_t z = (static_cast<uint64_t>(seed) << 32 | stream) * 0x9e3779b97f4a7c15ull + counter * 0xd1342543de82ef95ull + 0x632be59bd9b4e019ull;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
  return z ^ (z >> 31);
}

enum MixStream : uint32_t { kMixReady = 1, kMixSent = 2, kMixPayDelay = 3, kMixFiller = 4, kMixMemoryReady = 5, kMixMemorySpread = 6, kMixMemoryContents = 7, kMixMemoryFiller = 8 };

}  // namespace vpri
