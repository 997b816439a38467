// A waveform file (FST). In a model built without waves, `start` fails and the rest does nothing.
#pragma once
#include <cstdint>
#include <memory>
#include <string>

class Vsim;

namespace vpri {

/// Whether this model was built with waves.
extern const bool kWavesBuilt;

class Waves {
 public:
  Waves();
  ~Waves();
  /// False when the file cannot be written.
  bool start(Vsim& model, const std::string& path);
  void dump(uint64_t timeNs);
  void stop();

 private:
  struct File;
  std::unique_ptr<File> file_;
};

}  // namespace vpri
