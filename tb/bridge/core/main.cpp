// sim-server: a Unix domain socket on one side, the simulation on the other.
//   sim-server --fd N      the socket is already connected and inherited as descriptor N
//   sim-server PATH        connects to the listening socket PATH
#include <cstdio>
#include <cstdlib>

#include "server.h"
#include "stream.h"

namespace {

enum Exit { kExitOk = 0, kExitUsage = 2, kExitProtocol = 3, kExitSocket = 4 };

int serve(int fd) {
  vpri::Stream stream(fd);
  vpri::Server server;
  vpri::Bytes body;
  while (!server.done()) {
    uint8_t head[vpri::kHeaderBytes];
    const size_t got = stream.read(head, sizeof head);
    if (got == 0) return kExitOk;  // the host went away between two frames
    if (got < sizeof head) {
      std::fprintf(stderr, "sim-server: the stream ended within a frame header, after %zu bytes\n", got);
      return kExitProtocol;
    }
    const vpri::FrameHeader header = vpri::parseHeader(head);
    try {
      vpri::checkBoundary(header);
    } catch (const vpri::Refusal& refusal) {
      std::fprintf(stderr, "sim-server: %s\n", refusal.what());
      stream.write(vpri::makeErrorFrame(header.sequence, refusal));
      return kExitProtocol;
    }
    body.resize(header.bodyBytes);
    const size_t bodyGot = stream.read(body.data(), body.size());
    if (bodyGot < body.size()) {
      std::fprintf(stderr, "sim-server: the stream ended within a frame body, after %zu of %zu bytes\n", bodyGot, body.size());
      return kExitProtocol;
    }
    if (!stream.write(server.answer(header, body))) return kExitSocket;
  }
  return kExitOk;
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
