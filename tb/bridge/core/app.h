// The application side of the device: descriptors, their write data, their read data (hw/spec/streams.ts).
#pragma once
#include <deque>

#include "behaviour.h"
#include "out.h"
#include "tick_queue.h"

namespace vpri {

struct Descriptor {
  uint32_t queue;
  uint32_t kind;
  uint64_t gpa;
  uint32_t length;
  uint32_t tag;
  Bytes payload;            // of a write kind: `length` bytes
  Bytes data = {};          // of a read kind: `length` bytes, put together by offset
  std::vector<bool> seen = {};
  uint32_t delivered = 0;   // different bytes of `data` that arrived
};

constexpr bool isWrite(uint32_t kind) { return VPRI_WRITE_KINDS >> kind & 1; }

class App {
 public:
  void handIn(uint64_t tick, Descriptor descriptor) { waiting_.put(tick, std::move(descriptor)); }
  uint64_t descDue() const { return waiting_.due(); }
  uint64_t payDue() const { return pay_.empty() ? kNever : pay_.front().due; }
  /// The next descriptor, for the device. The reference holds until the next call.
  const Descriptor& giveDesc();
  void payReq(const Behaviour& behaviour, uint64_t tick, uint32_t queue, uint32_t tag, uint32_t offset, uint32_t bytes, uint32_t lane);
  void givePay(const Behaviour& behaviour, uint32_t* data, bool* last);
  void readData(uint32_t queue, uint32_t tag, uint32_t offset, const uint32_t* data, uint64_t keep);
  void done(OutRecords& out, uint64_t tick, uint32_t queue, uint32_t tag, uint32_t status, uint32_t bytes, uint32_t waited);

 private:
  /// A piece of write data the device asked for.
  struct Pay {
    uint64_t due;
    uint32_t lane;
    Bytes bytes;
    size_t at = 0;  // lanes served so far, those before `lane` included
  };
  Descriptor* find(const char* port, uint32_t queue, uint32_t tag);
  TickQueue<Descriptor> waiting_;
  std::deque<Descriptor> outstanding_[VPRI_QUEUES];
  std::deque<Pay> pay_;
  uint64_t payCount_ = 0;
};

}  // namespace vpri
