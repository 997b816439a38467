// Plays a frame log again, without the host.
#pragma once
#include "watch.h"

namespace vpri {

/// Exit codes of `sim-server --replay`.
enum ReplayExit {
  kReplaySame = 0,     // every reply is the one of the log
  kReplayDiffers = 5,  // a reply is not
  kReplayDamaged = 6,  // the log is cut or damaged; what could be played was the same
  kReplayModel = 7,    // the log belongs to another model
};

/// Plays the log `path`; what it finds goes to stdout, what the simulator prints to stderr.
int replay(const char* path, const Watch& watch);

}  // namespace vpri
