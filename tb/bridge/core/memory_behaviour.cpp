#include "memory_behaviour.h"

#include "frame.h"

namespace vpri {

namespace {
void need(bool ok, const std::string& what) {
  if (!ok) throw Refusal(Fault::value, "memory: " + what);
}
bool powerOfTwo(uint32_t n) { return n && !(n & (n - 1)); }

void check(const Ddr4Timing& t) {
  need(t.tckPs, "tckPs is 0, a clock takes time");
  need(powerOfTwo(t.bankGroups) && powerOfTwo(t.banksPerGroup) && powerOfTwo(t.rowLines), "bank groups, banks in one and lines of a row must be powers of two");
  need(static_cast<uint64_t>(t.bankGroups) * t.banksPerGroup <= 64, "more than 64 banks");
  // All banks can be closed and refreshed, and a row opened and used, before the next refresh is due.
  const uint64_t turn = static_cast<uint64_t>(t.tras) + t.trc + t.cl + t.cwl + t.burst + t.twr + t.trtp + 2ull * t.trp + t.trcd + t.trfc + t.tfaw;
  need(t.trefi > 2 * turn, "trefi of " + std::to_string(t.trefi) + " clocks leaves no time between refreshes, need more than " + std::to_string(2 * turn));
}
}  // namespace

MemoryBehaviour readMemoryBehaviour(Reader& body) {
  MemoryBehaviour m;
  const uint32_t mode = body.u32();
  need(mode <= 1, "mode " + std::to_string(mode) + ", known are 0 (fixed) and 1 (ddr4)");
  m.mode = static_cast<MemoryMode>(mode);
  m.spread = body.u32();
  if (m.mode == MemoryMode::fixed) {
    m.cycles = body.u32();
    need(m.cycles, "a response cannot come in the tick of its request: cycles must be at least 1");
  } else {
    uint32_t words[kDdr4Words];
    for (uint32_t& word : words) word = body.u32();
    std::memcpy(&m.timing, words, sizeof words);
    check(m.timing);
  }
  const uint32_t ranges = body.u32();
  for (uint32_t i = 0; i < ranges; ++i) {
    const uint64_t from = body.u64();
    m.errors.push_back({from, body.u64()});
  }
  return m;
}

}  // namespace vpri
