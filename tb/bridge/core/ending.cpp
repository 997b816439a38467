#include "ending.h"

#include <cstdarg>
#include <cstdio>

#include "verilated.h"

namespace vpri {

namespace {
__thread Ending* current = nullptr;
constexpr size_t kLogBytes = 16384;  // the end of the log that is kept for the host; all of it goes to the sink

const char* name(Reason reason) {
  switch (reason) {
    case Reason::assertion: return "assertion failed";
    case Reason::finish: return "$finish";
    case Reason::hang: return "hang";
    case Reason::error: return "error";
    default: return "running";
  }
}
}  // namespace

void Ending::end(Reason reason, const std::string& what) {
  if (ended_) return;
  ended_ = true;
  reason_ = reason;
  what_ = what;
}

void Ending::stamp(uint64_t tick, uint64_t clock) {
  detail_ = std::string(name(reason_)) + " at tick " + std::to_string(tick) + ", clock " + std::to_string(clock) + ": " + what_;
  if (!log_.empty()) detail_ += "\nlog:\n" + log_;
  std::fprintf(sink_, "%s\n", detail_.c_str());
}

void Ending::print(const char* text, size_t bytes) {
  log_.append(text, bytes);
  if (log_.size() > 2 * kLogBytes) log_.erase(0, log_.size() - kLogBytes);
  std::fwrite(text, 1, bytes, sink_);
}

Ending& ending() { return *current; }
void useEnding(Ending& ending) { current = &ending; }

}  // namespace vpri

/// The model was built three folders below the root of the repository, and names its files from there: as seen from the root.
static std::string fromRoot(std::string text) {
  static const std::string up = "../../../";
  for (size_t at; (at = text.find(up)) != std::string::npos;) text.erase(at, up.size());
  return text;
}

int vpri_printf(const char* format, ...) {
  char text[4096];
  va_list args;
  va_start(args, format);
  const int wanted = std::vsnprintf(text, sizeof text, format, args);
  va_end(args);
  const std::string said = fromRoot(text);
  if (wanted > 0) vpri::ending().print(said.data(), said.size());
  return wanted;
}

// Verilator's ends of a simulation (VL_USER_FINISH, VL_USER_STOP, VL_USER_FATAL): the process lives on and reports.

static std::string place(const char* file, int line) {
  return file && *file ? fromRoot(file) + ":" + std::to_string(line) : std::string("(no place)");
}

void vl_finish(const char* file, int line, const char*) VL_MT_UNSAFE {
  vpri::ending().end(vpri::Reason::finish, "$finish called in " + place(file, line));
}

void vl_stop(const char* file, int line, const char*) VL_MT_UNSAFE {
  vpri::ending().end(vpri::Reason::assertion, "an assertion, $error, $fatal or $stop in " + place(file, line));
}

void vl_fatal(const char* file, int line, const char*, const char* message) VL_MT_UNSAFE {
  vpri::ending().end(vpri::Reason::error, std::string("Verilator: ") + (message ? message : "fatal error") + " in " + place(file, line));
}
