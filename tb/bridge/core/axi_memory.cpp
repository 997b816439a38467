#include "axi_memory.h"

#include "behaviour.h"
#include "ddr4.h"
#include "ending.h"

namespace vpri {

namespace {
constexpr uint32_t kLineSize = __builtin_ctz(kLineBytes);  // AxSIZE of a line
constexpr uint32_t kIncr = 1;                              // AxBURST
constexpr uint64_t kFullStrobe = kLineBytes == 64 ? ~0ull : (1ull << (kLineBytes % 64)) - 1;

void fail(const std::string& what) { ending().end(Reason::error, "m_axi: " + what); }
std::string hex(uint64_t value) {
  char text[24];
  std::snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(value));
  return text;
}
std::string named(bool write, const AxiAddress& a) {
  return std::string(write ? "AW" : "AR") + ", ID " + std::to_string(a.id) + ", address " + hex(a.address) + ": ";
}
std::unique_ptr<MemoryTiming> timingOf(const MemoryBehaviour& b) {
  if (b.mode == MemoryMode::ddr4) return std::make_unique<Ddr4>(b.timing);
  return std::make_unique<FixedTiming>(b.cycles);
}
}  // namespace

AxiMemory::AxiMemory(const MemoryBehaviour& behaviour, uint32_t seed) : behaviour_(behaviour), seed_(seed), timing_(timingOf(behaviour)), contents_(seed) {}

void AxiMemory::advance(uint64_t now) {
  now_ = now;
  served_.clear();
  timing_->advance(now, served_);
  for (const Served& s : served_) serve(s);
}

/// The data counts now; the response follows.
void AxiMemory::serve(const Served& s) {
  Direction& side = s.access.write ? writes_ : reads_;
  Transaction& t = side.byId[s.access.id];
  t.resp = faulty(t.line) ? kSlvErr : kOkay;
  if (s.access.write) {
    if (t.resp == kOkay) contents_.write(t.line, t.data.data());
  } else {
    t.data.resize(kLineBytes);
    contents_.read(t.line, t.data.data());
  }
  const uint64_t extra = mix(seed_, kMixMemorySpread, side.count++ << 1 | s.access.write) % (static_cast<uint64_t>(behaviour_.spread) + 1);
  side.responses.put(s.responseTick + extra, s.access.id);
}

bool AxiMemory::faulty(uint64_t line) const {
  const uint64_t from = line * kLineBytes;
  for (const MemoryRange& r : behaviour_.errors) {
    if (now_ >= r.since && r.bytes && r.from < from + kLineBytes && from - std::min(from, r.from) < r.bytes) return true;
  }
  return false;
}

void AxiMemory::address(bool write, const AxiAddress& a) {
  if (a.len != 0) return fail(named(write, a) + "AxLEN is " + std::to_string(a.len) + ", every transaction is one beat (0)");
  if (a.size != kLineSize) return fail(named(write, a) + "AxSIZE is " + std::to_string(a.size) + ", a beat is a line of " + std::to_string(kLineBytes) + " bytes (" + std::to_string(kLineSize) + ")");
  if (a.burst != kIncr) return fail(named(write, a) + "AxBURST is " + std::to_string(a.burst) + ", must be INCR (1)");
  if (a.address % kLineBytes) return fail(named(write, a) + "the address is not aligned to a line of " + std::to_string(kLineBytes) + " bytes");
  Transaction& t = (write ? writes_ : reads_).byId[a.id];
  if (t.open) return fail(named(write, a) + "the ID is outstanding already, its response was not taken");
  checkLineIsFree(write, a);
  t.open = true;
  t.line = a.address / kLineBytes;
  if (!write) return start(a.id, false);
  addressed_.push_back(a.id);
  if (early_.empty()) return;
  t.data = std::move(early_.front());
  early_.pop_front();
  start(a.id, true);
}

/// AXI promises no order between transactions: a line that is being written must be left alone until the response was taken.
void AxiMemory::checkLineIsFree(bool write, const AxiAddress& a) const {
  const uint64_t line = a.address / kLineBytes;
  for (const Direction* side : {&writes_, &reads_}) {
    if (!write && side == &reads_) continue;
    for (uint32_t id = 0; id < kAxiIds; ++id) {
      const Transaction& t = side->byId[id];
      if (t.open && t.line == line) {
        return fail(named(write, a) + "a " + (side == &writes_ ? "write" : "read") + " of that line is outstanding (ID " + std::to_string(id) + "), and AXI promises no order between the two");
      }
    }
  }
}

void AxiMemory::data(const uint32_t* words, uint64_t strb, bool last) {
  if (!last) return fail("W: WLAST is low, every transaction is one beat");
  if (strb != kFullStrobe) return fail("W: WSTRB is " + hex(strb) + ", a write is a whole line (" + hex(kFullStrobe) + ")");
  if (early_.size() == kAxiIds) return fail("W: " + std::to_string(kAxiIds + 1) + " beats without address, more than there are IDs");
  const auto* bytes = reinterpret_cast<const uint8_t*>(words);
  Bytes line(bytes, bytes + kLineBytes);
  if (addressed_.empty()) {
    early_.push_back(std::move(line));
    return;
  }
  const uint32_t id = addressed_.front();
  writes_.byId[id].data = std::move(line);
  start(id, true);
}

void AxiMemory::start(uint32_t id, bool write) {
  if (write) addressed_.pop_front();
  Transaction& t = (write ? writes_ : reads_).byId[id];
  t.start = now_;
  timing_->submit(now_, {write, id, t.line});
}

void AxiMemory::giveRead(uint32_t* id, uint32_t* resp, uint32_t* words) {
  *id = reads_.shown = reads_.responses.pop();
  const Transaction& t = reads_.byId[*id];
  *resp = t.resp;
  if (t.resp == kOkay) {
    std::memcpy(words, t.data.data(), kLineBytes);
  } else {
    auto* bytes = reinterpret_cast<uint8_t*>(words);
    for (uint32_t i = 0; i < kLineBytes; ++i) bytes[i] = static_cast<uint8_t>(mix(seed_, kMixMemoryFiller, now_ * kLineBytes + i));
  }
  ++stats_.reads;
  stats_.errors += t.resp != kOkay;
  ++stats_.readLatency[now_ - t.start];
}

void AxiMemory::giveWrite(uint32_t* id, uint32_t* resp) {
  *id = writes_.shown = writes_.responses.pop();
  const Transaction& t = writes_.byId[*id];
  *resp = t.resp;
  ++stats_.writes;
  stats_.errors += t.resp != kOkay;
  ++stats_.writeLatency[now_ - t.start];
}

void AxiMemory::taken(bool write) {
  Direction& side = write ? writes_ : reads_;
  side.byId[side.shown].open = false;
}

MemoryStats AxiMemory::stats() const {
  MemoryStats all = stats_;
  timing_->addTo(all);
  return all;
}

}  // namespace vpri
