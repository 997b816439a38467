// Answers requests: one frame in, one frame out, strictly in turn. Knows nothing of sockets.
#pragma once
#include <memory>

#include "frame.h"
#include "simulation.h"

namespace vpri {

class Server {
 public:
  /// The reply to one whole request. A request that is refused gets an error frame, and the simulation is as before it.
  Bytes answer(const FrameHeader& header, const Bytes& body);
  /// True after QUIT.
  bool done() const { return done_; }

 private:
  Bytes dispatch(Op op, Reader& body);
  Bytes hello();
  Bytes reset(Reader& body);
  Bytes run(Reader& body);
  Bytes busMaster(Reader& body);
  Bytes trace(Reader& body);
  Bytes memoryStats();
  Bytes peek(Reader& body);
  Bytes poke(Reader& body);
  Simulation& simulation();
  std::unique_ptr<Simulation> simulation_;
  uint32_t expected_ = 1;
  bool done_ = false;
};

}  // namespace vpri
