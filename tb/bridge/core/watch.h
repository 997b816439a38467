// What a replay looks at: where to stop, and the window of a waveform. Neither changes the run.
#pragma once
#include <cstdint>
#include <string>

#include "tick_queue.h"

namespace vpri {

struct Watch {
  uint64_t until = kNever;   // no clock at or after this tick
  std::string waves = {};    // file for the clocks from tick `from` to before tick `to`; empty: none
  uint64_t from = kNever;
  uint64_t to = kNever;
};

}  // namespace vpri
