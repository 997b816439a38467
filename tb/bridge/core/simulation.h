// The Verilated model and its clock loop.
#pragma once
#include <memory>
#include <string>

#include "ending.h"
#include "inbound.h"
#include "ports.h"
#include "watch.h"
#include "waves.h"

class Vsim;
class VerilatedContext;

namespace vpri {

struct RunEnd {
  Reason reason;
  uint64_t clocks;
  uint64_t skipped;
};

/// A device from power-up on: random registers and memories by seed, then reset, then tick 0.
class Simulation {
 public:
  Simulation(const DeviceConfig& config, const Behaviour& behaviour);
  ~Simulation();
  /// Makes it the simulation that Verilator's run time and the DPI functions of this thread belong to. Before any other call.
  void enter();
  /// Takes records from the host; they are moved from.
  void handIn(std::vector<Inbound>& inbound);
  /// Runs until `now` is `until`, but no further than `afterOutput` ticks past the first tick in which anything left the device.
  RunEnd run(uint64_t until, uint64_t afterOutput);
  uint64_t now() const { return now_; }
  uint64_t totalClocks() const { return totalClocks_; }
  bool busy() const;
  Ports& ports() { return ports_; }
  /// The device memory, as it is at the current tick.
  AxiMemory& memory() {
    ports_.setNow(now_);
    return ports_.memory;
  }
  /// For a replay. Its waveform needs a model built with waves.
  void watch(const Watch& watch) { watch_ = watch; }
  /// Opens a waveform file, or closes it (empty path). False when the file cannot be written, as in a model built without waves.
  bool trace(const std::string& path);

 private:
  void clock(bool reset);
  void eval();
  /// The next tick at which something is to happen by itself: a port, or a timer of the device.
  uint64_t nextDue() const;
  bool idle() const;
  void checkHang(bool idle);
  void moveWindow();
  std::unique_ptr<VerilatedContext> context_;
  std::unique_ptr<Vsim> model_;
  Waves waves_;
  Watch watch_;
  Ports ports_;
  uint64_t now_ = 0;
  uint64_t totalClocks_ = 0;
  /// One idle clock is simulated before time is skipped, so that assertions see the state the device came to rest in.
  bool settled_ = false;
  uint64_t still_ = 0;  // clocks since something moved, while it should have
};

}  // namespace vpri
