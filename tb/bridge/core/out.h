// Outbound records: what the device did, in the form the reply to RUN carries (docs/bridge.md).
#pragma once
#include "bytes.h"
#include "tick_queue.h"
#include "tlp.h"

namespace vpri {

enum OutPort : uint8_t { kOutWrite = 1, kOutRead = 2, kOutCompletion = 3, kOutDone = 4, kOutEvent = 5 };

class OutRecords {
 public:
  void tlp(OutPort port, uint64_t tick, const Tlp& tlp, uint32_t seq);
  void done(uint64_t tick, uint8_t queue, uint16_t tag, uint8_t status, uint32_t bytes, uint32_t waited, uint32_t delivered, const Bytes& data);
  void event(uint64_t tick, uint8_t queue, uint8_t verdict, bool retry, bool write, uint64_t page, uint32_t pages);
  uint32_t count() const { return count_; }
  /// Tick of the first record, or kNever.
  uint64_t firstTick() const { return firstTick_; }
  const Bytes& bytes() const { return records_.get(); }
  void clear();

 private:
  void head(OutPort port, uint8_t headerBytes, uint8_t code, uint8_t queue, uint32_t dataBytes, uint64_t tick, uint32_t count, uint16_t tag, uint16_t flags);
  Writer records_;
  uint32_t count_ = 0;
  uint64_t firstTick_ = kNever;
};

}  // namespace vpri
