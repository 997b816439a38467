// Feeds one stream of bytes to the core, as a socket would, and judges the replies.
#pragma once
#include <vector>

#include "frame.h"
#include "session.h"

namespace vpri {

struct Outcome {
  SessionEnd end;
  /// One for each reply: 0 done, else the number of the fault it names.
  std::vector<uint16_t> replies;
};

/// A new server, and a whole session with it. Aborts when a reply is not a whole frame that answers its request.
/// Two things are cut short, so that every input ends soon: RUN (see `shortenRuns`), and the session after a megabyte of replies.
Outcome feed(const uint8_t* data, size_t size);

}  // namespace vpri
