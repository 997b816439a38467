// A connected socket: buffered reading, whole writing.
#pragma once
#include "session.h"

namespace vpri {

class Stream final : public Channel {
 public:
  explicit Stream(int fd) : fd_(fd), buffer_(1 << 16) {}
  size_t read(uint8_t* to, size_t count) override;
  bool write(const Bytes& bytes) override;

 private:
  int fd_;
  Bytes buffer_;
  size_t begin_ = 0;
  size_t end_ = 0;
};

/// Connects to a listening Unix domain socket; -1 with the cause on stderr.
int connectTo(const char* path);

}  // namespace vpri
