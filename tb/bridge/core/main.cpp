// sim-server: a Unix domain socket on one side, the simulation on the other.
//   sim-server --fd N      the socket is already connected and inherited as descriptor N
//   sim-server PATH        connects to the listening socket PATH
#include <cstdio>
#include <cstdlib>

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

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && std::strcmp(argv[1], "--fd") == 0) return serve(std::atoi(argv[2]));
  if (argc == 2) {
    const int fd = vpri::connectTo(argv[1]);
    return fd < 0 ? kExitSocket : serve(fd);
  }
  std::fprintf(stderr, "usage: sim-server --fd N | PATH\n");
  return kExitUsage;
}
