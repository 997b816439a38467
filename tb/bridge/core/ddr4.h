// Timing of a DDR4 channel of one rank behind a controller that serves first-ready, first-come. Counts in clocks of the memory.
//
// The controller issues one command a clock: of those that may be issued first, a READ or WRITE before others, then the oldest
// transaction's. A bank keeps its row open until another row of it is wanted, or a refresh. A row is not closed while a transaction
// waits for it, unless the oldest of all transactions has lost its patience: then that one is served alone.
#pragma once
#include <array>

#include "ddr4_timing.h"
#include "memory_timing.h"

namespace vpri {

class Ddr4 final : public MemoryTiming {
 public:
  explicit Ddr4(const Ddr4Timing& timing);
  void submit(uint64_t tick, const MemoryAccess& access) override;
  uint64_t nextDue() const override;
  void advance(uint64_t now, std::vector<Served>& served) override;
  void addTo(MemoryStats& stats) const override;

 private:
  enum class Command { activate, precharge, column };
  struct Transaction {
    MemoryAccess access;
    uint64_t arrival;  // clock in which the scheduler sees it
    uint32_t group, bank;  // bank: over all groups
    uint64_t row;
    bool counted = false;  // as a hit, miss or conflict
  };
  struct Bank {
    bool open = false;
    uint64_t row = 0;
    uint64_t activate = 0, precharge = 0, column = 0;  // no earlier than this clock
  };
  struct Limits { uint64_t activate = 0, read = 0, write = 0; };  // no earlier than these clocks
  struct Choice { uint64_t clock; Command command; size_t index; };

  /// The next command; clock kNever if nothing waits.
  Choice choose() const;
  Choice want(size_t index) const;
  void issue(const Choice& choice, std::vector<Served>& served);
  void activate(const Transaction& t, uint64_t clock);
  void column(const Transaction& t, uint64_t clock);
  void count(Transaction& t);
  bool anyOpen() const;
  /// The refresh that is due at `refreshDue_`.
  void refresh();
  uint64_t clockOfTick(uint64_t tick) const;
  uint64_t tickOfClock(uint64_t clock) const;

  Ddr4Timing t_;
  std::vector<Bank> banks_;
  std::vector<Limits> groups_;
  Limits rank_;
  std::array<uint64_t, 4> fourActivates_{};  // when each of the last four lets another follow
  size_t oldestActivate_ = 0;
  uint64_t bus_ = 0;         // next free clock of the command bus
  uint64_t refreshDue_;
  std::deque<Transaction> waiting_;  // in order of arrival
  uint64_t hits_ = 0, misses_ = 0, conflicts_ = 0, refreshes_ = 0;
};

}  // namespace vpri
