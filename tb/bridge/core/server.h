// Answers requests: one frame in, one frame out, strictly in turn. Knows nothing of sockets.
#pragma once
#include <memory>

#include "frame.h"
#include "simulation.h"

namespace vpri {

/// A server and its simulation. Several may live in one process, and answer in turns; a call belongs to one thread.
class Server {
 public:
  /// What the simulator prints goes to `log`.
  explicit Server(std::FILE* log = stderr) : ending_(log) {}
  ~Server();
  /// The reply to one whole request; it stays until the next one. A request that is refused gets an error frame, and the
  /// simulation is as before it.
  const Bytes& answer(const FrameHeader& header, const uint8_t* body);
  const Bytes& answer(const FrameHeader& header, const Bytes& body) { return answer(header, body.data()); }
  /// For a replay: the sequence number of the next request.
  void expect(uint32_t sequence) { expected_ = sequence; }
  /// For a replay: holds for every simulation from the next RESET on.
  void watch(const Watch& watch) { watch_ = watch; }
  /// Null before the first RESET.
  const Simulation* running() const { return simulation_.get(); }
  const Ending& end() const { return ending_; }
  /// True after QUIT.
  bool done() const { return done_; }

 private:
  void enter();
  void dispatch(Op op, Reader& body);
  void hello();
  void reset(Reader& body);
  void run(Reader& body);
  void busMaster(Reader& body);
  void trace(Reader& body);
  void memoryStats();
  void peek(Reader& body);
  void poke(Reader& body);
  Simulation& simulation();
  Ending ending_;
  std::unique_ptr<Simulation> simulation_;
  Watch watch_;
  Writer reply_;
  Bytes refused_;
  uint32_t expected_ = 1;
  bool done_ = false;
};

}  // namespace vpri
