// A waveform file (FST). In a model built without waves, `start` fails and the rest does nothing.
#pragma once
#include <cstdint>
#include <memory>
#include <string>

class Vsim;

namespace vpri {

class Waves {
 public:
  Waves();
  ~Waves();
  bool start(Vsim& model, const std::string& path);
  void dump(uint64_t timeNs);
  void stop();

 private:
  struct File;
  std::unique_ptr<File> file_;
};

}  // namespace vpri
