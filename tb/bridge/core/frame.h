// The frame: what goes over the socket. docs/bridge.md has the tables; tb/bridge/frames.ts is the other end.
#pragma once
#include <string>

#include "bytes.h"

namespace vpri {

constexpr uint32_t kMagic = 0x46495056;  // the bytes V P I F
constexpr uint16_t kVersion = 3;
constexpr size_t kHeaderBytes = 16;
constexpr uint32_t kMaxBody = 64u << 20;

enum class Op : uint16_t { hello = 1, reset = 2, run = 3, bus_master = 4, trace = 5, quit = 6, memory_stats = 7, peek = 8, poke = 9 };
constexpr uint16_t kReply = 0x8000;     // set in the op of a reply
constexpr uint16_t kErrorOp = 0xffff;   // op of an error frame

enum class Fault : uint16_t { magic = 1, version = 2, oversize = 3, sequence = 4, op = 5, body = 6, value = 7, state = 8, ended = 9 };

/// A request that is refused. `reason`: for the fault `ended`, the stop reason of the simulation; else 0.
struct Refusal : std::runtime_error {
  Refusal(Fault f, const std::string& what, uint16_t why = 0) : std::runtime_error(what), fault(f), reason(why) {}
  Fault fault;
  uint16_t reason;
};

struct FrameHeader {
  uint32_t magic;
  uint16_t version;
  uint16_t op;
  uint32_t sequence;
  uint32_t bodyBytes;
};

FrameHeader parseHeader(const uint8_t* bytes);
/// Throws a Refusal for a header after which the stream cannot be followed (magic, oversize).
void checkBoundary(const FrameHeader& header);
/// Throws a Refusal for a wrong version or sequence number.
void checkHeader(const FrameHeader& header, uint32_t expectedSequence);
/// Starts a frame in an empty writer; the body is written behind it, then `endFrame` puts its length in.
void beginFrame(Writer& w, uint16_t op, uint32_t sequence);
void endFrame(Writer& w);
Bytes makeErrorFrame(uint32_t sequence, const Refusal& refusal);

}  // namespace vpri
