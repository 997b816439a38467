// Every port of the device, seen from the host: what waits to go in, what came out. The DPI functions (dpi.cpp) move it.
#pragma once
#include "app.h"
#include "axi_memory.h"
#include "behaviour.h"
#include "out.h"
#include "tick_queue.h"
#include "tlp.h"

namespace vpri {

/// Bits of `give` and `ready`, as in vpri_tb.sv.
enum Give : uint32_t { kGiveRxReq = 1, kGiveRxCpl = 2, kGiveDesc = 4, kGivePay = 8, kGiveAxiR = 16, kGiveAxiB = 32, kGiveConfig = 64 };
constexpr uint32_t kTlpOutputs = 6, kAxiOutputs = 3;  // streams out of the device: tx_*, application; AW, W, AR

struct RxRequest { Tlp tlp; uint8_t bar; uint8_t func; };
struct RxCompletion { Tlp tlp; uint8_t error; };

class Ports {
 public:
  Ports(DeviceConfig config, const Behaviour& behaviour) : memory(behaviour.memory, behaviour.seed), config_(std::move(config)), behaviour_(behaviour) {}
  AxiMemory memory;

  // From the host.
  void handIn(uint64_t tick, RxRequest request) { rxReq_.put(tick, std::move(request)); }
  void handIn(uint64_t tick, RxCompletion completion) { rxCpl_.put(tick, std::move(completion)); }
  void handIn(uint64_t tick, Descriptor descriptor) { app_.handIn(tick, std::move(descriptor)); }
  void busMaster(Bytes functions);
  OutRecords out;

  // From the clock loop.
  void setNow(uint64_t now) {
    now_ = now;
    memory.advance(now);
  }
  /// Tick of the next thing to go in; kNever if there is none.
  uint64_t nextDue() const;
  /// Whether a port moved since the last call, input ports apart.
  bool moved();
  const DeviceConfig& config() const { return config_; }
  const Behaviour& behaviour() const { return behaviour_; }

  // From the transactor.
  void begin(uint32_t* give, uint32_t* ready, bool* sent, uint32_t* seq);
  void giveRxReq(uint32_t* data, uint32_t* strb, uint32_t* hdr, uint32_t* bar, uint32_t* func, bool* sop, bool* eop);
  void giveRxCpl(uint32_t* data, uint32_t* strb, uint32_t* hdr, uint32_t* error, bool* sop, bool* eop);
  const Descriptor& giveDesc() { return app_.giveDesc(); }
  void givePay(uint32_t* data, bool* last) { app_.givePay(behaviour_, data, last); }
  void takeWrite(const uint32_t* data, uint32_t strb, const uint32_t* hdr, uint32_t seq, bool sop, bool eop);
  void takeRead(const uint32_t* hdr, uint32_t seq, bool sop, bool eop);
  void takeCompletion(const uint32_t* data, uint32_t strb, const uint32_t* hdr, bool sop, bool eop);
  void takePayReq(uint32_t queue, uint32_t tag, uint32_t offset, uint32_t bytes, uint32_t lane);
  void takeReadData(uint32_t queue, uint32_t tag, uint32_t offset, const uint32_t* data, uint64_t keep);
  void takeDone(uint32_t queue, uint32_t tag, uint32_t status, uint32_t bytes, uint32_t waited);
  void takeAxiAddress(bool write, const AxiAddress& address) {
    moved_ = true;
    memory.address(write, address);
  }
  void takeAxiData(const uint32_t* data, uint64_t strb, bool last) {
    moved_ = true;
    memory.data(data, strb, last);
  }
  void takeEvent(uint32_t queue, uint32_t verdict, bool retry, bool write, uint64_t page, uint32_t pages);

 private:
  /// A posted write that was accepted and has not left yet.
  struct Leaving { uint64_t tick; Tlp tlp; uint32_t seq; };
  uint32_t drawReady(MixStream source, uint32_t streams) const;
  DeviceConfig config_;
  Behaviour behaviour_;
  uint64_t now_ = 0;
  bool moved_ = false;
  bool configChanged_ = false;
  TickQueue<RxRequest> rxReq_;
  TickQueue<RxCompletion> rxCpl_;
  Cutter rxReqBeats_, rxCplBeats_;
  uint32_t rxBar_ = 0, rxFunc_ = 0, rxError_ = 0;
  Assembler write_{"tx_wr_req"}, read_{"tx_rd_req"}, completion_{"tx_cpl"};
  std::deque<Leaving> leaving_;
  uint64_t writes_ = 0;
  uint64_t lastLeave_ = 0;
  App app_;
};

/// The ports the DPI functions of this thread serve: those of the simulation which runs.
extern __thread Ports* ports;

}  // namespace vpri
