#include "stream.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace vpri {

size_t Stream::read(uint8_t* to, size_t count) {
  size_t at = 0;
  while (at < count) {
    if (begin_ == end_) {
      const ssize_t n = ::read(fd_, buffer_.data(), buffer_.size());
      if (n < 0 && errno == EINTR) continue;
      if (n <= 0) break;
      begin_ = 0;
      end_ = static_cast<size_t>(n);
    }
    const size_t n = std::min(count - at, end_ - begin_);
    std::memcpy(to + at, buffer_.data() + begin_, n);
    begin_ += n;
    at += n;
  }
  return at;
}

bool Stream::write(const Bytes& bytes) {
  size_t at = 0;
  while (at < bytes.size()) {
    const ssize_t n = send(fd_, bytes.data() + at, bytes.size() - at, MSG_NOSIGNAL);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    at += static_cast<size_t>(n);
  }
  return true;
}

int connectTo(const char* path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (std::strlen(path) >= sizeof address.sun_path) {
    std::fprintf(stderr, "sim-server: socket path is longer than %zu bytes\n", sizeof address.sun_path - 1);
    return -1;
  }
  std::strcpy(address.sun_path, path);
  const int fd = socket(AF_UNIX, SOCK_STREAM, 0);
  if (fd < 0 || connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
    std::fprintf(stderr, "sim-server: cannot connect to %s: %s\n", path, std::strerror(errno));
    return -1;
  }
  return fd;
}

}  // namespace vpri
