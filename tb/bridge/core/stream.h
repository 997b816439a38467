// A connected socket: buffered reading, whole writing.
#pragma once
#include "bytes.h"

namespace vpri {

class Stream {
 public:
  explicit Stream(int fd) : fd_(fd), buffer_(1 << 16) {}
  /// Reads exactly `count` bytes; returns how many came before the end of the stream.
  size_t read(uint8_t* to, size_t count);
  /// False when the other side is gone.
  bool write(const Bytes& bytes);

 private:
  int fd_;
  Bytes buffer_;
  size_t begin_ = 0;
  size_t end_ = 0;
};

/// Connects to a listening Unix domain socket; -1 with the cause on stderr.
int connectTo(const char* path);

}  // namespace vpri
