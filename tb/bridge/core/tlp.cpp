#include "tlp.h"

#include "ending.h"

namespace vpri {

namespace {
// PCIe 5.0 §2.2.1: fmt bit 0 = four-doubleword header, bit 1 = with data.
bool fourDwords(const Bytes& header) { return header[0] & 0x20; }
bool withData(const Bytes& header) { return header[0] & 0x40; }
uint32_t lengthDwords(const Bytes& header) {
  const uint32_t n = (header[2] & 3u) << 8 | header[3];
  return n ? n : 1024;
}

// The first header byte is hdr[127:120].
Bytes headerBytes(const uint32_t* hdr) {
  Bytes bytes(16);
  for (int i = 0; i < 16; ++i) bytes[i] = static_cast<uint8_t>(hdr[3 - i / 4] >> (24 - 8 * (i % 4)));
  return bytes;
}
}  // namespace

bool Assembler::fail(const std::string& what) {
  ending().end(Reason::error, std::string("malformed framing on ") + name_ + ": " + what);
  open_ = false;
  return false;
}

bool Assembler::beat(const uint32_t* data, uint32_t strb, const uint32_t* hdr, uint32_t seq, bool sop, bool eop) {
  if (ending().ended()) return false;
  if (sop && open_) return fail("sop while a TLP is open (the one before has no eop)");
  if (!sop && !open_) return fail("beat without sop (no TLP is open)");
  if (sop) {
    tlp_.header = headerBytes(hdr);
    tlp_.payload.clear();
    seq_ = seq;
    open_ = true;
    if (tlp_.header[0] & 0x80) return fail("header with fmt " + std::to_string(tlp_.header[0] >> 5) + ": prefixes and reserved values are not carried");
    if (!fourDwords(tlp_.header)) {
      if (hdr[0]) return fail("3DW header whose hdr[31:0] is not zero");
      tlp_.header.resize(12);
    }
    if (!data && withData(tlp_.header)) return fail("header says there is data, but the stream carries headers only");
  }
  if (data) {
    const uint32_t dwords = static_cast<uint32_t>(__builtin_popcount(strb));
    if (strb & (strb + 1)) return fail("strb " + std::to_string(strb) + " is not contiguous from doubleword 0");
    if (!eop && dwords != kBeatDwords) return fail("strb is not full in a beat that is not the last");
    if (!withData(tlp_.header)) {
      if (dwords) return fail("strb marks " + std::to_string(dwords) + " doublewords, but the header says there is no data");
    } else {
      const auto* from = reinterpret_cast<const uint8_t*>(data);
      tlp_.payload.insert(tlp_.payload.end(), from, from + 4 * dwords);
      const size_t have = tlp_.payload.size() / 4, want = lengthDwords(tlp_.header);
      if (have > want || (eop && have != want)) {
        return fail("header says " + std::to_string(want) + " doublewords, the beats carry " + std::to_string(have) + (eop ? "" : " before eop"));
      }
    }
  }
  if (!eop) {
    if (!data || !withData(tlp_.header)) return fail("a TLP without data must be one beat, eop is missing");
    return false;
  }
  open_ = false;
  return true;
}

void Cutter::start(Tlp tlp) {
  tlp_ = std::move(tlp);
  at_ = 0;
  active_ = true;
}

void Cutter::beat(uint32_t* data, uint32_t* strb, uint32_t* hdr, bool* sop, bool* eop, uint64_t filler) {
  const size_t left = tlp_.payload.size() - at_;
  const size_t count = left < kBeatBytes ? left : kBeatBytes;
  fillBeat(data, filler);
  if (count) std::memcpy(data, tlp_.payload.data() + at_, count);  // the payload may be empty, and its address null
  *strb = static_cast<uint32_t>((1ull << (count / 4)) - 1);
  *sop = at_ == 0;
  for (int word = 0; word < 4; ++word) hdr[word] = 0;
  if (*sop) {
    for (size_t i = 0; i < tlp_.header.size(); ++i) hdr[3 - i / 4] |= static_cast<uint32_t>(tlp_.header[i]) << (24 - 8 * (i % 4));
  }
  at_ += count;
  *eop = at_ == tlp_.payload.size();
  if (*eop) active_ = false;
}

void fillBeat(uint32_t* data, uint64_t filler) {
  for (uint32_t word = 0; word < kBeatDwords; ++word) data[word] = static_cast<uint32_t>(filler >> (word % 2 * 32));
}

}  // namespace vpri
