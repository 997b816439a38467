#include "frame.h"

namespace vpri {

FrameHeader parseHeader(const uint8_t* bytes) {
  Reader r(bytes, kHeaderBytes);
  FrameHeader h;
  h.magic = r.u32();
  h.version = r.u16();
  h.op = r.u16();
  h.sequence = r.u32();
  h.bodyBytes = r.u32();
  return h;
}

void checkBoundary(const FrameHeader& h) {
  if (h.magic != kMagic) throw Refusal(Fault::magic, "frame does not start with the magic number: this is no frame, or the stream lost its place");
  if (h.bodyBytes > kMaxBody) {
    throw Refusal(Fault::oversize, "body of " + std::to_string(h.bodyBytes) + " bytes is over the limit of " + std::to_string(kMaxBody) + ": split the request");
  }
}

void checkHeader(const FrameHeader& h, uint32_t expected) {
  if (h.version != kVersion) {
    throw Refusal(Fault::version, "frame version " + std::to_string(h.version) + ", this server speaks " + std::to_string(kVersion) + ": rebuild the simulator");
  }
  if (h.sequence != expected) {
    throw Refusal(Fault::sequence, "request number " + std::to_string(h.sequence) + ", expected " + std::to_string(expected) + ": a frame was lost or sent twice");
  }
}

void beginFrame(Writer& w, uint16_t op, uint32_t sequence) {
  w.clear();
  w.u32(kMagic);
  w.u16(kVersion);
  w.u16(op);
  w.u32(sequence);
  w.u32(0);
}

void endFrame(Writer& w) { w.patch(kHeaderBytes - 4, static_cast<uint32_t>(w.get().size() - kHeaderBytes)); }

Bytes makeErrorFrame(uint32_t sequence, const Refusal& refusal) {
  Writer w;
  beginFrame(w, kErrorOp, sequence);
  w.u16(static_cast<uint16_t>(refusal.fault));
  w.u16(refusal.reason);
  w.text(refusal.what());
  endFrame(w);
  return w.get();
}

}  // namespace vpri
