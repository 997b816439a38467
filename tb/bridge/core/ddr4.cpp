#include "ddr4.h"

#include <algorithm>

#include "behaviour.h"

namespace vpri {

namespace {
void raise(uint64_t& limit, uint64_t clock) { limit = std::max(limit, clock); }
uint64_t ceilDiv(uint64_t a, uint64_t b) { return (a + b - 1) / b; }
}  // namespace

Ddr4::Ddr4(const Ddr4Timing& timing) : t_(timing), banks_(timing.bankGroups * timing.banksPerGroup), groups_(timing.bankGroups), refreshDue_(timing.trefi) {}

/// The first clock that begins at or after the start of a tick.
uint64_t Ddr4::clockOfTick(uint64_t tick) const { return ceilDiv(tick * kTickPs, t_.tckPs); }

/// The first tick whose start lies behind the start of a clock: `advance` for it issues the commands of that clock.
uint64_t Ddr4::tickOfClock(uint64_t clock) const { return clock * t_.tckPs / kTickPs + 1; }

void Ddr4::submit(uint64_t tick, const MemoryAccess& access) {
  uint64_t rest = access.line;
  const auto take = [&rest](uint64_t size) {
    const uint64_t field = rest % size;
    rest /= size;
    return field;
  };
  Transaction t{access, ceilDiv(tick * kTickPs + t_.requestPs, t_.tckPs), 0, 0, 0};
  t.group = static_cast<uint32_t>(take(t_.bankGroups));
  t.bank = t.group * t_.banksPerGroup + static_cast<uint32_t>(take(t_.banksPerGroup));
  take(t_.rowLines);
  t.row = rest;
  waiting_.push_back(t);
}

/// What a transaction needs next, and when that may be issued.
Ddr4::Choice Ddr4::want(size_t index) const {
  const Transaction& t = waiting_[index];
  const Bank& bank = banks_[t.bank];
  const uint64_t from = std::max(bus_, t.arrival);
  if (bank.open && bank.row != t.row) return {std::max(from, bank.precharge), Command::precharge, index};
  const Limits& group = groups_[t.group];
  if (!bank.open) return {std::max({from, bank.activate, group.activate, rank_.activate, fourActivates_[oldestActivate_]}), Command::activate, index};
  const uint64_t limit = t.access.write ? std::max(group.write, rank_.write) : std::max(group.read, rank_.read);
  return {std::max({from, bank.column, limit}), Command::column, index};
}

Ddr4::Choice Ddr4::choose() const {
  Choice best{kNever, Command::precharge, 0};
  // Only what has arrived by the clock of the best command so far can be better or stand in its way.
  for (size_t i = 0; i < waiting_.size() && waiting_[i].arrival <= best.clock; ++i) {
    const Choice mine = want(i);
    const bool earlier = mine.clock < best.clock || (mine.clock == best.clock && mine.command == Command::column && best.command != Command::column);
    if (!earlier) continue;
    if (mine.command == Command::precharge) {
      const bool wanted = std::any_of(waiting_.begin(), waiting_.end(), [&](const Transaction& other) {
        return other.arrival <= mine.clock && other.bank == waiting_[i].bank && other.row == banks_[other.bank].row;
      });
      if (wanted) continue;
    }
    best = mine;
  }
  if (!waiting_.empty() && best.clock > waiting_.front().arrival + t_.patience) return want(0);
  return best;
}

uint64_t Ddr4::nextDue() const {
  if (waiting_.empty()) return kNever;
  return tickOfClock(std::min(choose().clock, refreshDue_));
}

void Ddr4::advance(uint64_t now, std::vector<Served>& served) {
  const uint64_t end = clockOfTick(now);  // the first clock that does not count yet
  for (;;) {
    const Choice next = choose();
    if (std::min(next.clock, refreshDue_) >= end) return;
    if (next.clock < refreshDue_) {
      issue(next, served);
      continue;
    }
    if (waiting_.empty() && !anyOpen()) {  // nothing comes between these refreshes: only the last one leaves a trace
      const uint64_t skipped = (end - 1 - refreshDue_) / t_.trefi;
      refreshes_ += skipped;
      refreshDue_ += skipped * t_.trefi;
    }
    refresh();
  }
}

bool Ddr4::anyOpen() const {
  return std::any_of(banks_.begin(), banks_.end(), [](const Bank& b) { return b.open; });
}

void Ddr4::refresh() {
  uint64_t at = std::max(bus_, refreshDue_);
  if (anyOpen()) {
    for (const Bank& b : banks_) {
      if (b.open) raise(at, b.precharge);
    }
    at += t_.trp;  // PRECHARGE ALL
  }
  for (const Bank& b : banks_) raise(at, b.activate);
  for (Bank& b : banks_) {
    b.open = false;
    b.activate = at + t_.trfc;
  }
  bus_ = at + t_.trfc;
  refreshDue_ += t_.trefi;
  ++refreshes_;
}

void Ddr4::count(Transaction& t) {
  if (t.counted) return;
  t.counted = true;
  const Bank& bank = banks_[t.bank];
  ++(bank.open ? bank.row == t.row ? hits_ : conflicts_ : misses_);
}

void Ddr4::issue(const Choice& choice, std::vector<Served>& served) {
  Transaction& t = waiting_[choice.index];
  Bank& bank = banks_[t.bank];
  count(t);
  bus_ = choice.clock + 1;
  switch (choice.command) {
    case Command::precharge:
      bank.open = false;
      raise(bank.activate, choice.clock + t_.trp);
      break;
    case Command::activate:
      activate(t, choice.clock);
      break;
    case Command::column: {
      column(t, choice.clock);
      const uint64_t end = choice.clock + (t.access.write ? t_.cwl : t_.cl) + t_.burst;
      const uint64_t response = ceilDiv(end * t_.tckPs + t_.responsePs, kTickPs);
      served.push_back({t.access, std::max(response, tickOfClock(choice.clock))});
      waiting_.erase(waiting_.begin() + static_cast<std::ptrdiff_t>(choice.index));
      break;
    }
  }
}

void Ddr4::activate(const Transaction& t, uint64_t clock) {
  Bank& bank = banks_[t.bank];
  bank.open = true;
  bank.row = t.row;
  raise(bank.activate, clock + t_.trc);
  raise(bank.precharge, clock + t_.tras);
  raise(bank.column, clock + t_.trcd);
  raise(groups_[t.group].activate, clock + t_.trrdL);
  raise(rank_.activate, clock + t_.trrdS);
  fourActivates_[oldestActivate_] = clock + t_.tfaw;
  oldestActivate_ = (oldestActivate_ + 1) % fourActivates_.size();
}

void Ddr4::column(const Transaction& t, uint64_t clock) {
  Bank& bank = banks_[t.bank];
  Limits& group = groups_[t.group];
  if (t.access.write) {
    const uint64_t end = clock + t_.cwl + t_.burst;
    raise(bank.precharge, end + t_.twr);
    raise(rank_.write, clock + t_.tccdS);
    raise(group.write, clock + t_.tccdL);
    raise(rank_.read, end + t_.twtrS);
    raise(group.read, end + t_.twtrL);
  } else {
    raise(bank.precharge, clock + t_.trtp);
    raise(rank_.read, clock + t_.tccdS);
    raise(group.read, clock + t_.tccdL);
    raise(rank_.write, clock + t_.trtw);
  }
}

void Ddr4::addTo(MemoryStats& stats) const {
  stats.rowHits += hits_;
  stats.rowMisses += misses_;
  stats.rowConflicts += conflicts_;
  stats.refreshes += refreshes_;
}

}  // namespace vpri
