#include "memory_behaviour.h"

#include <cstddef>

#include "frame.h"

namespace vpri {

namespace {
/// No figure of a memory is near these, and sums of a few of them and of a tick fit in 64 bits, also in ps. Refreshes may be as rare as one likes.
constexpr uint32_t kLargestWord = 1u << 24, kShortestClockPs = 100;
constexpr uint32_t kTrefi = offsetof(Ddr4Timing, trefi) / sizeof(uint32_t);
/// Refresh, ACTIVATE, READ or WRITE, PRECHARGE: a clock each.
constexpr uint64_t kCommands = 4;

void need(bool ok, const std::string& what) {
  if (!ok) throw Refusal(Fault::value, "memory: " + what);
}
bool powerOfTwo(uint32_t n) { return n && !(n & (n - 1)); }

void check(const Ddr4Timing& t, const uint32_t (&words)[kDdr4Words]) {
  for (uint32_t i = 0; i < kDdr4Words; ++i) {
    need(words[i] <= kLargestWord || i == kTrefi, "timing word " + std::to_string(i) + " is " + std::to_string(words[i]) + ", at most " + std::to_string(kLargestWord) + " can be");
  }
  need(t.tckPs >= kShortestClockPs, "tckPs is " + std::to_string(t.tckPs) + ", a clock takes at least " + std::to_string(kShortestClockPs) + " ps");
  need(powerOfTwo(t.bankGroups) && powerOfTwo(t.banksPerGroup) && powerOfTwo(t.rowLines), "bank groups, banks in one and lines of a row must be powers of two");
  need(static_cast<uint64_t>(t.bankGroups) * t.banksPerGroup <= 64, "more than 64 banks");
  // All banks can be closed and refreshed, and a row opened and used, before the next refresh is due.
  const uint64_t turn = kCommands + t.tras + t.trc + t.cl + t.cwl + t.burst + t.twr + t.trtp + 2ull * t.trp + t.trcd + t.trfc + t.tfaw + t.tccdS + t.tccdL + t.trrdS + t.trrdL + t.twtrS + t.twtrL + t.trtw;
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
    check(m.timing, words);
  }
  const uint32_t ranges = body.u32();
  for (uint32_t i = 0; i < ranges; ++i) {
    const uint64_t from = body.u64();
    const uint64_t bytes = body.u64();
    m.errors.push_back({from, bytes, body.u64()});
  }
  return m;
}

}  // namespace vpri
