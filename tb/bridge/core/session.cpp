#include "session.h"

#include <cstdio>

#include "server.h"

namespace vpri {

SessionEnd serve(Channel& channel) {
  Server server;
  Bytes body;
  while (!server.done()) {
    uint8_t head[kHeaderBytes];
    const size_t got = channel.read(head, sizeof head);
    if (got == 0) return SessionEnd::done;
    if (got < sizeof head) {
      std::fprintf(stderr, "sim-server: the stream ended within a frame header, after %zu of %zu bytes\n", got, sizeof head);
      return SessionEnd::protocol;
    }
    const FrameHeader header = parseHeader(head);
    try {
      checkBoundary(header);
    } catch (const Refusal& refusal) {
      std::fprintf(stderr, "sim-server: %s\n", refusal.what());
      channel.write(makeErrorFrame(header.sequence, refusal));
      return SessionEnd::protocol;
    }
    body.resize(header.bodyBytes);
    const size_t bodyGot = channel.read(body.data(), body.size());
    if (bodyGot < body.size()) {
      std::fprintf(stderr, "sim-server: the stream ended within a frame body, after %zu of %zu bytes\n", bodyGot, body.size());
      return SessionEnd::protocol;
    }
    if (!channel.write(server.answer(header, body))) return SessionEnd::gone;
  }
  return SessionEnd::done;
}

}  // namespace vpri
