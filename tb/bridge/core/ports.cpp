#include "ports.h"

#include <algorithm>

#include "ending.h"

namespace vpri {

void Ports::busMaster(Bytes functions) {
  config_.busMaster = std::move(functions);
  configChanged_ = true;
}

uint64_t Ports::nextDue() const {
  if (configChanged_ || rxReqBeats_.active() || rxCplBeats_.active()) return now_;
  const uint64_t in = std::min(std::min(rxReq_.due(), rxCpl_.due()), std::min(app_.descDue(), app_.payDue()));
  return std::min({in, memory.nextDue(), leaving_.empty() ? kNever : leaving_.front().tick});
}

bool Ports::moved() {
  const bool was = moved_;
  moved_ = false;
  return was;
}

/// One bit a stream: whether it is ready at this tick.
uint32_t Ports::drawReady(MixStream source, uint32_t streams) const {
  uint32_t ready = (1u << streams) - 1;
  if (!behaviour_.stall) return ready;
  const uint64_t draw = mix(behaviour_.seed, source, now_);
  for (uint32_t stream = 0; stream < streams; ++stream) {
    if ((draw >> (8 * stream) & 0xff) < behaviour_.stall) ready &= ~(1u << stream);
  }
  return ready;
}

void Ports::begin(uint32_t* give, uint32_t* ready, bool* sent, uint32_t* seq) {
  *give = 0;
  if (rxReqBeats_.active() || rxReq_.due() <= now_) *give |= kGiveRxReq;
  if (rxCplBeats_.active() || rxCpl_.due() <= now_) *give |= kGiveRxCpl;
  if (app_.descDue() <= now_) *give |= kGiveDesc;
  if (app_.payDue() <= now_) *give |= kGivePay;
  if (memory.readDue() <= now_) *give |= kGiveAxiR;
  if (memory.writeDue() <= now_) *give |= kGiveAxiB;
  if (configChanged_) *give |= kGiveConfig;
  configChanged_ = false;

  *ready = drawReady(kMixReady, kTlpOutputs) | drawReady(kMixMemoryReady, kAxiOutputs) << kTlpOutputs;

  *sent = !leaving_.empty() && leaving_.front().tick <= now_;
  *seq = 0;
  if (*sent) {
    const Leaving& first = leaving_.front();
    *seq = first.seq;
    out.tlp(kOutWrite, now_, first.tlp, first.seq);
    leaving_.pop_front();
    moved_ = true;
  }
}

void Ports::giveRxReq(uint32_t* data, uint32_t* strb, uint32_t* hdr, uint32_t* bar, uint32_t* func, bool* sop, bool* eop) {
  if (!rxReqBeats_.active()) {
    RxRequest request = rxReq_.pop();
    rxBar_ = request.bar;
    rxFunc_ = request.func;
    rxReqBeats_.start(std::move(request.tlp));
  }
  rxReqBeats_.beat(data, strb, hdr, sop, eop, mix(behaviour_.seed, kMixFiller, now_));
  *bar = rxBar_;
  *func = rxFunc_;
}

void Ports::giveRxCpl(uint32_t* data, uint32_t* strb, uint32_t* hdr, uint32_t* error, bool* sop, bool* eop) {
  if (!rxCplBeats_.active()) {
    RxCompletion completion = rxCpl_.pop();
    rxError_ = completion.error;
    rxCplBeats_.start(std::move(completion.tlp));
  }
  rxCplBeats_.beat(data, strb, hdr, sop, eop, mix(behaviour_.seed, kMixFiller, now_));
  *error = rxError_;
}

void Ports::takeWrite(const uint32_t* data, uint32_t strb, const uint32_t* hdr, uint32_t seq, bool sop, bool eop) {
  moved_ = true;
  if (!write_.beat(data, strb, hdr, seq, sop, eop)) return;
  const uint64_t delay = behaviour_.sentMin + mix(behaviour_.seed, kMixSent, writes_++) % (static_cast<uint64_t>(behaviour_.sentSpread) + 1);
  lastLeave_ = std::max(lastLeave_ + 1, now_ + std::max<uint64_t>(delay, 1));
  leaving_.push_back({lastLeave_, write_.tlp(), write_.seq()});
}

void Ports::takeRead(const uint32_t* hdr, uint32_t seq, bool sop, bool eop) {
  moved_ = true;
  if (read_.beat(nullptr, 0, hdr, seq, sop, eop)) out.tlp(kOutRead, now_, read_.tlp(), read_.seq());
}

void Ports::takeCompletion(const uint32_t* data, uint32_t strb, const uint32_t* hdr, bool sop, bool eop) {
  moved_ = true;
  if (completion_.beat(data, strb, hdr, 0, sop, eop)) out.tlp(kOutCompletion, now_, completion_.tlp(), 0);
}

void Ports::takePayReq(uint32_t queue, uint32_t tag, uint32_t offset, uint32_t bytes, uint32_t lane) {
  moved_ = true;
  app_.payReq(behaviour_, now_, queue, tag, offset, bytes, lane);
}

void Ports::takeReadData(uint32_t queue, uint32_t tag, uint32_t offset, const uint32_t* data, uint64_t keep) {
  moved_ = true;
  app_.readData(queue, tag, offset, data, keep);
}

void Ports::takeDone(uint32_t queue, uint32_t tag, uint32_t status, uint32_t bytes, uint32_t waited) {
  moved_ = true;
  app_.done(out, now_, queue, tag, status, bytes, waited);
}

void Ports::takeEvent(uint32_t queue, uint32_t verdict, bool retry, bool write, uint64_t page, uint32_t pages) {
  moved_ = true;
  out.event(now_, static_cast<uint8_t>(queue), static_cast<uint8_t>(verdict), retry, write, page, pages);
}

}  // namespace vpri
