#include "inbound.h"

namespace vpri {

namespace {
enum InPort : uint8_t { kInRequest = 1, kInCompletion = 2, kInDescriptor = 3 };

[[noreturn]] void refuse(uint32_t index, const std::string& what) {
  throw Refusal(Fault::value, "inbound record " + std::to_string(index) + ": " + what);
}
}  // namespace

Inbound readInbound(Reader& body, uint32_t index) {
  const uint8_t port = body.u8(), code = body.u8(), a = body.u8(), b = body.u8();
  const uint32_t dataBytes = body.u32();
  const uint64_t tick = body.u64();
  const uint32_t length = body.u32();
  const uint16_t tag = body.u16();
  body.u16();
  const uint64_t gpa = body.u64();
  if (tick >= kTickLimit) refuse(index, "tick " + std::to_string(tick) + ", ticks stay below " + std::to_string(kTickLimit));

  if (port == kInDescriptor) {
    const uint8_t kind = code, queue = b;
    if (queue >= VPRI_QUEUES) refuse(index, "queue " + std::to_string(queue) + ", the device has " + std::to_string(VPRI_QUEUES));
    if (kind > 3) refuse(index, "descriptor kind " + std::to_string(kind) + ", known are 0 to 3");
    if (length < 1 || length >> VPRI_LENGTH_W) refuse(index, "descriptor of " + std::to_string(length) + " bytes, allowed are 1 to 2^" + std::to_string(VPRI_LENGTH_W) + " - 1");
    if (gpa >> VPRI_GPA_W) refuse(index, "GPA has more than " + std::to_string(VPRI_GPA_W) + " bits");
    const uint32_t want = isWrite(kind) ? length : 0;
    if (dataBytes != want) refuse(index, "descriptor carries " + std::to_string(dataBytes) + " bytes, its kind and length ask for " + std::to_string(want));
    return {tick, Descriptor{queue, kind, gpa, length, tag, body.bytes(dataBytes)}};
  }
  if (port != kInRequest && port != kInCompletion) refuse(index, "port " + std::to_string(port) + " is not known");
  if (code != 12 && code != 16) refuse(index, "TLP header of " + std::to_string(code) + " bytes, must be 12 or 16");
  if (dataBytes % 4) refuse(index, "TLP payload of " + std::to_string(dataBytes) + " bytes is not a whole number of doublewords");
  Tlp tlp;
  tlp.header = body.bytes(code);
  tlp.payload = body.bytes(dataBytes);
  if (port == kInRequest) {
    if (a > 7) refuse(index, "BAR " + std::to_string(a) + ", must be 0 to 7");
    return {tick, RxRequest{std::move(tlp), a, b}};
  }
  if (a > 15) refuse(index, "completion error " + std::to_string(a) + ", must be 0 to 15");
  return {tick, RxCompletion{std::move(tlp), a}};
}

}  // namespace vpri
