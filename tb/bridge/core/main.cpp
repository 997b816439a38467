// sim-server: a Unix domain socket on one side, the simulation on the other.
//   sim-server --fd N      the socket is already connected and inherited as descriptor N
//   sim-server PATH        connects to the listening socket PATH
//   sim-server --replay LOG [--until TICK] [--waves FILE FROM TO]    plays a frame log again (replay.h)
#include <cstdio>
#include <cstdlib>

#include "replay.h"
#include "session.h"
#include "stream.h"

namespace {

enum Exit { kExitOk = 0, kExitUsage = 2, kExitProtocol = 3, kExitSocket = 4 };

int serve(int fd) {
  vpri::Stream stream(fd);
  switch (vpri::serve(stream)) {
    case vpri::SessionEnd::protocol: return kExitProtocol;
    case vpri::SessionEnd::gone: return kExitSocket;
    default: return kExitOk;
  }
}

/// The words behind `--replay LOG`.
bool parseWatch(int count, char** words, vpri::Watch* watch) {
  const auto number = [&](int i) { return std::strtoull(words[i], nullptr, 10); };
  for (int i = 0; i < count;) {
    if (std::strcmp(words[i], "--until") == 0 && i + 1 < count) {
      watch->until = number(i + 1);
      i += 2;
    } else if (std::strcmp(words[i], "--waves") == 0 && i + 3 < count) {
      watch->waves = words[i + 1];
      watch->from = number(i + 2);
      watch->to = number(i + 3);
      i += 4;
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && std::strcmp(argv[1], "--fd") == 0) return serve(std::atoi(argv[2]));
  if (argc == 2) {
    const int fd = vpri::connectTo(argv[1]);
    return fd < 0 ? kExitSocket : serve(fd);
  }
  vpri::Watch watch;
  if (argc >= 3 && std::strcmp(argv[1], "--replay") == 0 && parseWatch(argc - 3, argv + 3, &watch)) return vpri::replay(argv[2], watch);
  std::fprintf(stderr, "usage: sim-server --fd N | PATH | --replay LOG [--until TICK] [--waves FILE FROM TO]\n");
  return kExitUsage;
}
