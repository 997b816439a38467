// TLPs and their beats on the generic TLP interface (docs/interfaces.md).
#pragma once
#include <string>

#include "bytes.h"
#include "vpri_tb_params.h"

namespace vpri {

constexpr uint32_t kBeatDwords = VPRI_DATA_W / 32;
constexpr uint32_t kBeatBytes = VPRI_DATA_W / 8;

struct Tlp {
  Bytes header;   // 12 or 16 bytes, as on the wire
  Bytes payload;  // whole doublewords
};

/// Puts the beats of one output stream together. A TLP is private to it until its last beat.
class Assembler {
 public:
  explicit Assembler(const char* name) : name_(name) {}
  /// Takes a beat; true when it completed a TLP. A break of the framing rules ends the simulation with its name.
  /// `data` is null for a stream without data.
  bool beat(const uint32_t* data, uint32_t strb, const uint32_t* hdr, uint32_t seq, bool sop, bool eop);
  const Tlp& tlp() const { return tlp_; }
  uint32_t seq() const { return seq_; }

 private:
  bool fail(const std::string& what);
  const char* name_;
  bool open_ = false;
  Tlp tlp_;
  uint32_t seq_ = 0;
};

/// Cuts one TLP at a time in beats for an input stream.
class Cutter {
 public:
  bool active() const { return active_; }
  void start(Tlp tlp);
  /// Writes the next beat; lanes outside the payload get bytes of `filler`.
  void beat(uint32_t* data, uint32_t* strb, uint32_t* hdr, bool* sop, bool* eop, uint64_t filler);

 private:
  Tlp tlp_;
  size_t at_ = 0;
  bool active_ = false;
};

/// Fills a beat with a pattern, so that a device that looks at lanes it should not is found.
void fillBeat(uint32_t* data, uint64_t filler);

}  // namespace vpri
