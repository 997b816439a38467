// One host, served from its first frame to its last. Knows frames on a stream of bytes, and nothing of sockets.
#pragma once
#include "bytes.h"

namespace vpri {

/// A stream of bytes in both directions.
class Channel {
 public:
  virtual ~Channel() = default;
  /// Reads exactly `count` bytes; returns how many came before the end of the stream.
  virtual size_t read(uint8_t* to, size_t count) = 0;
  /// Writes all of it; false when the other side is gone.
  virtual bool write(const Bytes& bytes) = 0;
};

enum class SessionEnd {
  done,      // QUIT, or the host went away between two frames
  protocol,  // the end of a frame is not known, or the stream ended within one; stderr has the cause
  gone,      // the host went away before its reply was written
};

/// Answers the requests that come over `channel`, one after the other, until the session ends.
SessionEnd serve(Channel& channel);

}  // namespace vpri
