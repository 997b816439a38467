// When a memory serves its transactions, and in which order: the interface of the timing models, and the plain one.
#pragma once
#include <deque>
#include <vector>

#include "memory_stats.h"
#include "tick_queue.h"

namespace vpri {

/// One line to read or write. `id` is the AXI ID; reads and writes have IDs of their own.
struct MemoryAccess {
  bool write;
  uint32_t id;
  uint64_t line;
};

/// An access that reached the memory cells: its data counts from here on. The response is due at `responseTick`.
struct Served {
  MemoryAccess access;
  uint64_t responseTick;
};

class MemoryTiming {
 public:
  virtual ~MemoryTiming() = default;
  /// Takes a transaction whose handshakes were over in the clock of `tick`.
  virtual void submit(uint64_t tick, const MemoryAccess& access) = 0;
  /// The next tick at which `advance` serves something or comes closer to it; kNever with nothing under way.
  virtual uint64_t nextDue() const = 0;
  /// Does everything that happens up to the start of tick `now` and appends what was served, in order.
  /// However often and for which ticks it is called, the outcome is the same.
  virtual void advance(uint64_t now, std::vector<Served>& served) = 0;
  virtual void addTo(MemoryStats&) const {}
};

/// Every transaction takes the same number of ticks.
class FixedTiming final : public MemoryTiming {
 public:
  explicit FixedTiming(uint32_t cycles) : cycles_(cycles) {}
  void submit(uint64_t tick, const MemoryAccess& access) override { waiting_.push_back({access, tick + cycles_}); }
  uint64_t nextDue() const override { return waiting_.empty() ? kNever : waiting_.front().responseTick; }
  void advance(uint64_t now, std::vector<Served>& served) override {
    for (; nextDue() <= now; waiting_.pop_front()) served.push_back(waiting_.front());
  }

 private:
  uint32_t cycles_;
  std::deque<Served> waiting_;
};

}  // namespace vpri
