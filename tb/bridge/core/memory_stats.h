// Counts of the device memory since RESET.
#pragma once
#include <map>

#include "bytes.h"

namespace vpri {

struct MemoryStats {
  uint64_t reads = 0, writes = 0, errors = 0;                // answered; `errors` of them SLVERR
  uint64_t rowHits = 0, rowMisses = 0, rowConflicts = 0;     // row open, bank closed, another row open
  uint64_t refreshes = 0;
  std::map<uint64_t, uint64_t> readLatency, writeLatency;    // ticks from handshake to response -> how often
};

/// The body of the reply to MEMORY_STATS.
inline void writeStats(Writer& w, const MemoryStats& s) {
  for (uint64_t count : {s.reads, s.writes, s.errors, s.rowHits, s.rowMisses, s.rowConflicts, s.refreshes}) w.u64(count);
  for (const auto* histogram : {&s.readLatency, &s.writeLatency}) {
    w.u32(static_cast<uint32_t>(histogram->size()));
    for (const auto& [ticks, count] : *histogram) {
      w.u64(ticks);
      w.u64(count);
    }
  }
}

}  // namespace vpri
