// Reads a frame log (tb/bridge/frame-log-format.ts writes it; docs/bridge.md has the tables).
#pragma once
#include <cstdio>
#include <string>

#include "frame.h"

namespace vpri {

/// A log that cannot be read on: what, and at which byte of the file.
struct LogError : std::runtime_error {
  LogError(uint64_t byte, const std::string& what) : std::runtime_error("byte " + std::to_string(byte) + ": " + what) {}
};

struct LogRecord {
  uint64_t byte;     // where it begins in the file
  FrameHeader header;
  Bytes body;
  bool answered;     // false: the run ended before the reply came
  uint32_t replyBytes;
  uint32_t replyHash;
};

class FrameLog {
 public:
  /// Opens a log and reads its head. Throws a LogError, also when there is no such file.
  explicit FrameLog(const char* path);
  ~FrameLog();
  FrameLog(const FrameLog&) = delete;
  FrameLog& operator=(const FrameLog&) = delete;
  /// Hash of the model it was made with, built without waves.
  const std::string& model() const { return model_; }
  /// The next record; false at the end of the log. Throws a LogError where the file is cut or damaged.
  bool next(LogRecord& record);
  /// At the end: whether it was cut at its limit, so that more followed in the run.
  bool cut() const { return cut_; }

 private:
  void take(void* to, size_t count, const char* what);
  std::FILE* file_;
  uint64_t at_ = 0;
  std::string model_;
  uint32_t records_ = 0;
  bool cut_ = false;
};

}  // namespace vpri
