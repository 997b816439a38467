// A queue ordered by tick; equal ticks keep the order in which they were put in.
#pragma once
#include <cstdint>
#include <map>
#include <utility>

namespace vpri {

constexpr uint64_t kNever = ~0ull;

/// Putting in costs a constant time in order of tick, and the logarithm of the length in any other.
template <typename T> class TickQueue {
 public:
  void put(uint64_t tick, T item) {
    if (items_.empty() || items_.rbegin()->first <= tick) items_.emplace_hint(items_.end(), tick, std::move(item));
    else items_.emplace(tick, std::move(item));
  }
  uint64_t due() const { return items_.empty() ? kNever : items_.begin()->first; }
  T pop() {
    T item = std::move(items_.begin()->second);
    items_.erase(items_.begin());
    return item;
  }

 private:
  std::multimap<uint64_t, T> items_;
};

}  // namespace vpri
