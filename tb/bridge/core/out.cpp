#include "out.h"

namespace vpri {

namespace {
/// The first 24 bytes of a record, written at once: field by field costs several times as much.
struct Head {
  uint8_t port, headerBytes, code, queue;
  uint32_t dataBytes;
  uint64_t tick;
  uint32_t count;
  uint16_t tag, flags;
};
static_assert(sizeof(Head) == 24, "the record has no gaps");
}  // namespace

void OutRecords::head(OutPort port, uint8_t headerBytes, uint8_t code, uint8_t queue, uint32_t dataBytes, uint64_t tick, uint32_t count, uint16_t tag, uint16_t flags) {
  if (!count_++) firstTick_ = tick;
  const Head head{port, headerBytes, code, queue, dataBytes, tick, count, tag, flags};
  records_.raw(&head, sizeof head);
}

void OutRecords::tlp(OutPort port, uint64_t tick, const Tlp& tlp, uint32_t seq) {
  head(port, static_cast<uint8_t>(tlp.header.size()), 0, 0, static_cast<uint32_t>(tlp.payload.size()), tick, seq, 0, 0);
  records_.u64(0);
  records_.bytes(tlp.header);
  records_.bytes(tlp.payload);
}

void OutRecords::done(uint64_t tick, uint8_t queue, uint16_t tag, uint8_t status, uint32_t bytes, uint32_t waited, uint32_t delivered, const Bytes& data) {
  head(kOutDone, 0, status, queue, static_cast<uint32_t>(data.size()), tick, bytes, tag, 0);
  records_.u32(waited);
  records_.u32(delivered);
  records_.bytes(data);
}

void OutRecords::event(uint64_t tick, uint8_t queue, uint8_t verdict, bool retry, bool write, uint64_t page, uint32_t pages) {
  head(kOutEvent, 0, verdict, queue, 0, tick, pages, 0, static_cast<uint16_t>(retry | write << 1));
  records_.u64(page);
}

void OutRecords::clear() {
  records_.clear();
  count_ = 0;
  firstTick_ = kNever;
}

}  // namespace vpri
