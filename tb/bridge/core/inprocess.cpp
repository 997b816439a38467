#include "inprocess.h"

#include "server.h"

namespace {

struct Hosted {
  std::FILE* log;
  vpri::Server server;
  const vpri::Bytes* reply = nullptr;
  explicit Hosted(std::FILE* to) : log(to), server(to) {}
};

Hosted& hosted(void* server) { return *static_cast<Hosted*>(server); }

}  // namespace

void* vpri_create(const char* path) {
  std::FILE* log = std::fopen(path, "w");
  if (!log) return nullptr;
  std::setvbuf(log, nullptr, _IONBF, 0);
  return new Hosted(log);
}

void vpri_destroy(void* server) {
  std::FILE* log = hosted(server).log;
  delete static_cast<Hosted*>(server);
  std::fclose(log);
}

uint32_t vpri_answer(void* server, const uint8_t* frame, uint32_t bytes, uint8_t* into, uint32_t at, uint32_t room) {
  Hosted& h = hosted(server);
  try {
    const vpri::FrameHeader header = vpri::parseHeader(frame);
    vpri::checkBoundary(header);
    if (bytes != vpri::kHeaderBytes + header.bodyBytes) return 0;
    h.reply = &h.server.answer(header, frame + vpri::kHeaderBytes);
    const size_t length = h.reply->size();
    if (length <= room) std::memcpy(into + at, h.reply->data(), length);
    return static_cast<uint32_t>(length);
  } catch (const std::exception& error) {
    std::fprintf(h.log, "the simulator cannot answer: %s\n", error.what());
    return 0;
  }
}

void vpri_reply(void* server, uint8_t* reply) {
  const vpri::Bytes& last = *hosted(server).reply;
  std::memcpy(reply, last.data(), last.size());
}
