// The figures of the DDR4 model. Their source is tb/bridge/ddr4.ts; RESET carries them as words in this order.
#pragma once
#include <cstdint>

namespace vpri {

/// Clocks of the memory, `tckPs` each, where nothing else is said.
struct Ddr4Timing {
  uint32_t tckPs;
  uint32_t cl, cwl, burst;
  uint32_t trcd, trp, tras, trc;
  uint32_t tccdS, tccdL, trrdS, trrdL, tfaw;
  uint32_t twr, twtrS, twtrL, trtp, trtw;
  uint32_t trfc, trefi;
  uint32_t bankGroups, banksPerGroup, rowLines;  // powers of two
  uint32_t patience;
  uint32_t requestPs, responsePs;  // ps
};
constexpr uint32_t kDdr4Words = sizeof(Ddr4Timing) / sizeof(uint32_t);

}  // namespace vpri
