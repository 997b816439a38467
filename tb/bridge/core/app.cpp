#include "app.h"

#include <algorithm>

#include "ending.h"

namespace vpri {

namespace {
constexpr uint32_t kPayDelaySpread = 4;  // clocks from a payload request to its first beat: 1 to 4, by seed

void fail(const std::string& what) { ending().end(Reason::error, what); }
std::string named(const char* port, uint32_t queue, uint32_t tag) {
  return std::string(port) + ", queue " + std::to_string(queue) + ", tag " + std::to_string(tag) + ": ";
}
}  // namespace

Descriptor* App::find(const char* port, uint32_t queue, uint32_t tag) {
  for (Descriptor& d : outstanding_[queue]) {
    if (d.tag == tag) return &d;
  }
  fail(named(port, queue, tag) + "no such descriptor is outstanding");
  return nullptr;
}

const Descriptor& App::giveDesc() {
  Descriptor d = waiting_.pop();
  auto& queue = outstanding_[d.queue];
  if (queue.size() >= VPRI_QUEUE_DEPTH) {
    fail(named("desc", d.queue, d.tag) + std::to_string(VPRI_QUEUE_DEPTH) + " descriptors are outstanding already: the host must wait for a done");
  }
  for (const Descriptor& other : queue) {
    if (other.tag == d.tag) fail(named("desc", d.queue, d.tag) + "the tag is outstanding already: the host must use another");
  }
  if (!isWrite(d.kind)) {
    d.data.assign(d.length, 0);
    d.seen.assign(d.length, false);
  }
  queue.push_back(std::move(d));
  return queue.back();
}

void App::payReq(const Behaviour& behaviour, uint64_t tick, uint32_t queue, uint32_t tag, uint32_t offset, uint32_t bytes, uint32_t lane) {
  const Descriptor* d = find("pay_req", queue, tag);
  if (!d) return;
  if (!isWrite(d->kind)) return fail(named("pay_req", queue, tag) + "the descriptor is a read");
  if (!bytes || offset + bytes > d->length) {
    return fail(named("pay_req", queue, tag) + std::to_string(bytes) + " bytes at " + std::to_string(offset) + " do not lie in the descriptor's " + std::to_string(d->length));
  }
  const uint64_t due = tick + 1 + mix(behaviour.seed, kMixPayDelay, payCount_++) % kPayDelaySpread;
  pay_.push_back({due, lane, Bytes(d->payload.begin() + offset, d->payload.begin() + offset + bytes)});
}

void App::givePay(const Behaviour& behaviour, uint32_t* data, bool* last) {
  Pay& pay = pay_.front();
  fillBeat(data, mix(behaviour.seed, kMixFiller, payCount_ << 16 ^ pay.at));
  auto* to = reinterpret_cast<uint8_t*>(data);
  const size_t total = pay.lane + pay.bytes.size();
  const size_t end = std::min(pay.at + kBeatBytes, total);
  for (size_t i = std::max<size_t>(pay.at, pay.lane); i < end; ++i) to[i - pay.at] = pay.bytes[i - pay.lane];
  pay.at = end;
  *last = end == total;
  if (*last) pay_.pop_front();
}

void App::readData(uint32_t queue, uint32_t tag, uint32_t offset, const uint32_t* data, uint64_t keep) {
  Descriptor* d = find("rd_data", queue, tag);
  if (!d) return;
  if (isWrite(d->kind)) return fail(named("rd_data", queue, tag) + "the descriptor is a write");
  if (!keep) return fail(named("rd_data", queue, tag) + "keep is zero");
  const int first = __builtin_ctzll(keep);
  const uint64_t run = keep >> first;
  if (run & (run + 1)) return fail(named("rd_data", queue, tag) + "keep is not contiguous");
  const uint32_t count = static_cast<uint32_t>(__builtin_popcountll(keep));
  if (static_cast<uint64_t>(offset) + count > d->length) {
    return fail(named("rd_data", queue, tag) + std::to_string(count) + " bytes at " + std::to_string(offset) + " do not lie in the descriptor's " + std::to_string(d->length));
  }
  std::memcpy(d->data.data() + offset, reinterpret_cast<const uint8_t*>(data) + first, count);
  for (uint32_t i = offset; i < offset + count; ++i) {
    if (!d->seen[i]) ++d->delivered;
    d->seen[i] = true;
  }
}

void App::done(OutRecords& out, uint64_t tick, uint32_t queue, uint32_t tag, uint32_t status, uint32_t bytes, uint32_t waited) {
  if (!find("done", queue, tag)) return;
  auto& list = outstanding_[queue];
  if (list.front().tag != tag) {
    return fail(named("done", queue, tag) + "out of order, the oldest descriptor of the queue has tag " + std::to_string(list.front().tag));
  }
  const Descriptor& d = list.front();
  out.done(tick, static_cast<uint8_t>(queue), static_cast<uint16_t>(tag), static_cast<uint8_t>(status), bytes, waited, d.delivered, d.data);
  list.pop_front();
}

}  // namespace vpri
