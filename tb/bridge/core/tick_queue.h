// A queue ordered by tick; equal ticks keep the order in which they were put in.
#pragma once
#include <algorithm>
#include <cstdint>
#include <deque>
#include <utility>

namespace vpri {

constexpr uint64_t kNever = ~0ull;

template <typename T> class TickQueue {
 public:
  void put(uint64_t tick, T item) {
    auto at = std::upper_bound(items_.begin(), items_.end(), tick, [](uint64_t t, const std::pair<uint64_t, T>& i) { return t < i.first; });
    items_.insert(at, {tick, std::move(item)});
  }
  uint64_t due() const { return items_.empty() ? kNever : items_.front().first; }
  T pop() {
    T item = std::move(items_.front().second);
    items_.pop_front();
    return item;
  }

 private:
  std::deque<std::pair<uint64_t, T>> items_;
};

}  // namespace vpri
