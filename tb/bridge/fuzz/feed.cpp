#include "feed.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "behaviour.h"

namespace vpri {

namespace {
/// Last tick that a RUN reaches.
constexpr uint64_t kLastTick = 2000;
constexpr size_t kReplyBytes = 1 << 20;

/// How long to run is the host's choice, and its watchdog ends a run it did not mean: a long one is no finding. So every `until`
/// that the core would take is brought forward; those it must refuse stay.
void shortenRuns(Bytes& stream) {
  for (size_t at = 0; at + kHeaderBytes + 8 <= stream.size();) {
    const FrameHeader header = parseHeader(stream.data() + at);
    at += kHeaderBytes;
    if (header.op == static_cast<uint16_t>(Op::run) && header.bodyBytes >= 8) {
      uint64_t until;
      std::memcpy(&until, stream.data() + at, sizeof until);
      if (until < kTickLimit) until = std::min(until, kLastTick);
      std::memcpy(stream.data() + at, &until, sizeof until);
    }
    if (header.bodyBytes > stream.size() - at) return;
    at += header.bodyBytes;
  }
}

[[noreturn]] void wrong(const char* what) {
  std::fprintf(stderr, "fuzz: %s\n", what);
  std::abort();
}

/// The host's end. Replies come one for each request, in order.
class Host final : public Channel {
 public:
  explicit Host(Bytes stream) : stream_(std::move(stream)) {}

  size_t read(uint8_t* to, size_t count) override {
    const size_t n = std::min(count, stream_.size() - at_);
    if (count == kHeaderBytes && !inBody_ && n == count) {
      if (asked_) wrong("the core read a request before it answered the one before");
      request_ = parseHeader(stream_.data() + at_);
      asked_ = true;
    }
    inBody_ = !inBody_;
    if (n) std::memcpy(to, stream_.data() + at_, n);
    at_ += n;
    return n;
  }

  bool write(const Bytes& reply) override {
    if (!asked_) wrong("a reply without a request");
    asked_ = false;
    if (reply.size() < kHeaderBytes) wrong("a reply shorter than a header");
    const FrameHeader header = parseHeader(reply.data());
    if (header.magic != kMagic || header.version != kVersion) wrong("a reply without magic or version");
    if (header.sequence != request_.sequence) wrong("a reply with the sequence number of another request");
    if (header.bodyBytes != reply.size() - kHeaderBytes) wrong("a reply whose length is not what its header says");
    if (header.op == kErrorOp) {
      Reader body(reply.data() + kHeaderBytes, header.bodyBytes);
      outcome.push_back(body.u16());
      if (outcome.back() < static_cast<uint16_t>(Fault::magic) || outcome.back() > static_cast<uint16_t>(Fault::ended)) wrong("an error frame with an unknown fault");
      body.u16();
      if (body.u16() != body.left() || !body.left()) wrong("an error frame without text, or with more than text");
    } else {
      if (header.op != (request_.op | kReply)) wrong("a reply to another operation");
      outcome.push_back(0);
    }
    replied_ += reply.size();
    return replied_ < kReplyBytes;
  }

  std::vector<uint16_t> outcome;

 private:
  Bytes stream_;
  size_t at_ = 0;
  bool inBody_ = false;  // the core reads headers and bodies in turn
  FrameHeader request_{};
  bool asked_ = false;
  size_t replied_ = 0;
};
}  // namespace

Outcome feed(const uint8_t* data, size_t size) {
  Bytes stream(data, data + size);
  shortenRuns(stream);
  Host host(std::move(stream));
  const SessionEnd end = serve(host);
  return {end, std::move(host.outcome)};
}

}  // namespace vpri
