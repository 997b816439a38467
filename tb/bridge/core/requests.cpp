#include "requests.h"

#include <algorithm>

namespace vpri {

ResetRequest readReset(Reader& body) {
  ResetRequest r;
  r.config.requesterId = body.u16();
  r.config.maxPayload = body.u8();
  r.config.maxRead = body.u8();
  r.config.msixEnable = body.u8();
  r.config.msixMask = body.u8();
  r.behaviour.stall = body.u8();
  r.behaviour.skipIdle = body.u8();
  r.behaviour.seed = body.u32();
  r.behaviour.sentMin = body.u32();
  r.behaviour.sentSpread = body.u32();
  r.behaviour.hangClocks = body.u32();
  r.config.busMaster = body.bytes(body.u32());
  r.behaviour.memory = readMemoryBehaviour(body);
  body.finish();
  if (r.config.maxPayload > 5 || r.config.maxRead > 5) throw Refusal(Fault::value, "max payload or read request size: the encodings are 0 (128 bytes) to 5 (4,096 bytes)");
  return r;
}

RunRequest readRun(Reader& body) {
  RunRequest r;
  r.until = body.u64();
  r.afterOutput = body.u64();
  const uint32_t count = body.u32();
  r.inbound.reserve(std::min<size_t>(count, body.left() / kRecordBytes));
  for (uint32_t i = 0; i < count; ++i) r.inbound.push_back(readInbound(body, i));
  body.finish();
  if (r.until >= kTickLimit) throw Refusal(Fault::value, "until is " + std::to_string(r.until) + ", ticks stay below " + std::to_string(kTickLimit));
  return r;
}

}  // namespace vpri
