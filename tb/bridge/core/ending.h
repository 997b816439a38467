// How a simulation ends, and the log of what the simulator printed.
#pragma once
#include <cstdint>
#include <cstdio>
#include <string>

namespace vpri {

/// Numbers as in the reply to RUN.
enum class Reason : uint16_t { until = 0, output = 1, assertion = 2, finish = 3, hang = 4, error = 5 };

/// Why the running simulation ended. The first cause stays; what is printed in the same clock is kept in the log.
class Ending {
 public:
  /// What the simulator prints goes to `sink` as it comes.
  explicit Ending(std::FILE* sink) : sink_(sink) {}
  bool ended() const { return ended_; }
  Reason reason() const { return reason_; }
  void end(Reason reason, const std::string& what);
  /// Called once, after the clock in which `end` was called.
  void stamp(uint64_t tick, uint64_t clock);
  /// One text for the host: reason, tick, clock, cause, and the end of the log.
  const std::string& detail() const { return detail_; }
  void print(const char* text, size_t bytes);

 private:
  std::FILE* sink_;
  bool ended_ = false;
  Reason reason_ = Reason::until;
  std::string what_;
  std::string log_;
  std::string detail_;
};

/// The ending that Verilator's callbacks, the DPI functions and the checks of this thread belong to: that of the server which answers.
Ending& ending();
/// Makes it so. Kept apart for each thread; several servers of a thread take turns.
void useEnding(Ending& ending);

}  // namespace vpri
