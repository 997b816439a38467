#include "simulation.h"

#include <algorithm>
#include <cstdlib>

#include "Vsim.h"
#include "verilated.h"

#if VM_COVERAGE
#include <unistd.h>

#include <atomic>

#include "verilated_cov.h"
#endif

namespace vpri {

namespace {
constexpr int kResetClocks = 8;
constexpr uint64_t kTickNs = kTickPs / 1000;

/// Registers and memories of the device start with random values. They come from the seed of the run, or from one of their own: nothing that
/// leaves the device may depend on them.
uint32_t initialSeed(const Behaviour& behaviour) {
  const char* own = std::getenv("VPRI_INITIAL_SEED");
  return own ? static_cast<uint32_t>(std::strtoul(own, nullptr, 10)) : behaviour.seed;
}

#if VM_COVERAGE
/// One file for each simulation of each process, for verilator_coverage to add up.
void writeCoverage(VerilatedContext& context) {
  static std::atomic<unsigned> files{0};
  if (const char* folder = std::getenv("VPRI_COVERAGE")) context.coveragep()->write((std::string(folder) + "/" + std::to_string(getpid()) + "-" + std::to_string(files++) + ".dat").c_str());
}
#endif
}  // namespace

Simulation::Simulation(const DeviceConfig& config, const Behaviour& behaviour) : context_(new VerilatedContext), ports_(config, behaviour) {
  enter();
  context_->randReset(2);
  // Verilator takes a seed of 0 as "random"; this keeps 31 bits of a mixed seed, never 0.
  context_->randSeed(static_cast<int>(mix(initialSeed(behaviour), 0, 0) >> 34) + 1);
  context_->traceEverOn(true);
  model_.reset(new Vsim(context_.get(), "sim"));
  model_->clk = 1;
  model_->rst = 1;
  model_->now = 0;
  model_->eval();
  for (int i = 0; i < kResetClocks; ++i) clock(true);
  if (ending().ended()) ending().stamp(now_, totalClocks_);
}

Simulation::~Simulation() {
  waves_.stop();
  model_->final();
#if VM_COVERAGE
  writeCoverage(*context_);
#endif
  vpri::ports = nullptr;
}

void Simulation::enter() {
  vpri::ports = &ports_;
  Verilated::threadContextp(context_.get());
}

bool Simulation::busy() const { return model_->busy; }

void Simulation::clock(bool reset) {
  ports_.setNow(now_);
  context_->time(now_ * kTickNs);
  model_->now = now_;
  model_->rst = reset;
  model_->clk = 0;
  eval();
  context_->time(now_ * kTickNs + kTickNs / 2);
  model_->clk = 1;
  eval();
}

void Simulation::eval() {
  model_->eval();
  waves_.dump(context_->time());
}

uint64_t Simulation::nextDue() const { return std::min<uint64_t>(ports_.nextDue(), model_->wake_at); }

bool Simulation::idle() const { return !model_->busy && !model_->holding && nextDue() > now_; }

void Simulation::checkHang(bool idle) {
  if (ports_.moved() || model_->taken || idle || !(model_->busy || model_->holding)) {
    still_ = 0;
  } else if (++still_ == ports_.behaviour().hangClocks) {
    ending().end(Reason::hang, "nothing moved on any port for " + std::to_string(still_) + " clocks, busy is " + std::to_string(model_->busy) +
                                   ", an untaken stream is " + std::to_string(model_->holding));
  }
}

void Simulation::handIn(std::vector<Inbound>& inbound) {
  for (Inbound& in : inbound) {
    std::visit([&](auto& what) { ports_.handIn(in.tick, std::move(what)); }, in.what);
  }
}

/// Opens the waveform of a replay at the first clock in its window, and closes it behind the last one.
void Simulation::moveWindow() {
  if (watch_.waves.empty()) return;
  if (now_ >= watch_.to) {
    waves_.stop();
    watch_.waves.clear();
  } else if (now_ >= watch_.from) {
    if (!waves_.start(*model_, watch_.waves)) ending().end(Reason::error, "the waveform file " + watch_.waves + " cannot be written: is its folder there?");
    watch_.from = kNever;
  }
}

RunEnd Simulation::run(uint64_t until, uint64_t afterOutput) {
  RunEnd end{Reason::until, 0, 0};
  until = std::min(until, watch_.until);
  uint64_t limit = until;
  bool sawOutput = false;
  while (now_ < limit) {
    moveWindow();
    ports_.setNow(now_);
    const bool isIdle = idle();
    checkHang(isIdle);
    if (ending().ended()) break;
    if (isIdle && settled_ && ports_.behaviour().skipIdle) {
      const uint64_t to = std::min(nextDue(), limit);
      end.skipped += to - now_;
      now_ = to;
      continue;
    }
    settled_ = isIdle;
    clock(false);
    ++end.clocks;
    ++totalClocks_;
    if (ending().ended()) break;
    ++now_;
    if (!sawOutput && ports_.out.count()) {
      sawOutput = true;
      const uint64_t first = ports_.out.firstTick();
      const uint64_t after = std::max<uint64_t>(afterOutput, 1);
      limit = std::min(until, first > kNever - after ? kNever : first + after);
    }
  }
  if (ending().ended()) {
    ending().stamp(now_, totalClocks_);
    end.reason = ending().reason();
  } else if (now_ < until) {
    end.reason = Reason::output;
  }
  return end;
}

bool Simulation::trace(const std::string& path) {
  waves_.stop();
  return path.empty() || waves_.start(*model_, path);
}

}  // namespace vpri
