#include "waves.h"

#include "Vsim.h"

#if VM_TRACE
#include "verilated_fst_c.h"

namespace vpri {

const bool kWavesBuilt = true;

struct Waves::File {
  VerilatedFstC fst;
};

bool Waves::start(Vsim& model, const std::string& path) {
  stop();
  file_.reset(new File);
  model.trace(&file_->fst, 99);
  file_->fst.open(path.c_str());
  if (file_->fst.isOpen()) return true;
  file_.reset();
  return false;
}

void Waves::dump(uint64_t timeNs) {
  if (file_) file_->fst.dump(timeNs);
}

void Waves::stop() {
  if (file_) file_->fst.close();
  file_.reset();
}

}  // namespace vpri

#else

namespace vpri {

const bool kWavesBuilt = false;

struct Waves::File {};
bool Waves::start(Vsim&, const std::string&) { return false; }
void Waves::dump(uint64_t) {}
void Waves::stop() {}

}  // namespace vpri

#endif

namespace vpri {

Waves::Waves() = default;
Waves::~Waves() { stop(); }

}  // namespace vpri
