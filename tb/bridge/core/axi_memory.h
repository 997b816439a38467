// The device memory behind the AXI4 port (hw/spec/memory.ts, AMBA AXI4): its channels, and the rules the device must keep.
#pragma once
#include <algorithm>
#include <array>
#include <memory>

#include "memory_behaviour.h"
#include "memory_contents.h"
#include "memory_timing.h"

namespace vpri {

constexpr uint32_t kAxiIds = 1u << VPRI_AXI_ID_W;

/// What AW and AR carry.
struct AxiAddress {
  uint32_t id;
  uint64_t address;
  uint32_t len, size, burst;
};

/// xRESP, AXI4 table "RRESP and BRESP encoding".
enum AxiResp : uint32_t { kOkay = 0, kSlvErr = 2 };

class AxiMemory {
 public:
  AxiMemory(const MemoryBehaviour& behaviour, uint32_t seed);

  // From the clock loop.
  void advance(uint64_t now);
  /// Tick of the next response, or of the next step towards one; kNever if none is under way.
  uint64_t nextDue() const { return std::min({readDue(), writeDue(), timing_->nextDue()}); }

  // From the transactor: handshakes of the device. A break of the rules ends the simulation with its name.
  void address(bool write, const AxiAddress& address);
  void data(const uint32_t* words, uint64_t strb, bool last);
  // Responses: due, shown, taken.
  uint64_t readDue() const { return reads_.responses.due(); }
  uint64_t writeDue() const { return writes_.responses.due(); }
  void giveRead(uint32_t* id, uint32_t* resp, uint32_t* words);
  void giveWrite(uint32_t* id, uint32_t* resp);
  void taken(bool write);

  // From the host.
  MemoryContents& contents() { return contents_; }
  MemoryStats stats() const;

 private:
  /// One transaction, from its address handshake until its response was taken. IDs name them.
  struct Transaction {
    bool open = false;
    uint64_t line = 0;
    uint64_t start = 0;  // tick of its last handshake before the response
    uint32_t resp = kOkay;
    Bytes data;
  };
  struct Direction {
    std::array<Transaction, kAxiIds> byId;
    TickQueue<uint32_t> responses;  // IDs
    uint32_t shown = 0;             // ID of the response on the wires
    uint64_t count = 0;
  };
  void start(uint32_t id, bool write);
  void serve(const Served& served);
  void checkLineIsFree(bool write, const AxiAddress& address) const;
  bool faulty(uint64_t line) const;

  MemoryBehaviour behaviour_;
  uint32_t seed_;
  uint64_t now_ = 0;
  std::unique_ptr<MemoryTiming> timing_;
  MemoryContents contents_;
  MemoryStats stats_;
  Direction reads_, writes_;
  std::deque<uint32_t> addressed_;  // IDs of writes whose data is not there yet
  std::deque<Bytes> early_;         // data of writes whose address is not there yet
  std::vector<Served> served_;
};

}  // namespace vpri
