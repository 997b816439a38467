#include "server.h"

#include "build_id.h"
#include "requests.h"

namespace vpri {

Server::~Server() {
  enter();
  simulation_.reset();
}

void Server::enter() {
  useEnding(ending_);
  if (simulation_) simulation_->enter();
}

const Bytes& Server::answer(const FrameHeader& header, const uint8_t* body) {
  enter();
  try {
    checkHeader(header, expected_);
    ++expected_;
    Reader reader(body, header.bodyBytes);
    beginFrame(reply_, header.op | kReply, header.sequence);
    dispatch(static_cast<Op>(header.op), reader);
    endFrame(reply_);
    return reply_.get();
  } catch (const Refusal& refusal) {
    refused_ = makeErrorFrame(header.sequence, refusal);
  } catch (const BodyError& error) {
    refused_ = makeErrorFrame(header.sequence, Refusal(Fault::body, error.what()));
  }
  return refused_;
}

void Server::dispatch(Op op, Reader& body) {
  switch (op) {
    case Op::hello: body.finish(); return hello();
    case Op::quit: body.finish(); done_ = true; return;
    default: break;
  }
  if (ending().ended()) throw Refusal(Fault::ended, ending().detail(), static_cast<uint16_t>(ending().reason()));
  switch (op) {
    case Op::reset: return reset(body);
    case Op::run: return run(body);
    case Op::bus_master: return busMaster(body);
    case Op::trace: return trace(body);
    case Op::memory_stats: body.finish(); return memoryStats();
    case Op::peek: return peek(body);
    case Op::poke: return poke(body);
    default: throw Refusal(Fault::op, "operation " + std::to_string(static_cast<uint16_t>(op)) + " is not known");
  }
}

Simulation& Server::simulation() {
  if (!simulation_) throw Refusal(Fault::state, "the device was not reset yet: send RESET first");
  return *simulation_;
}

void Server::hello() {
  reply_.text(VPRI_BUILD_HASH);
  reply_.text(VPRI_PRESET);
  reply_.text(VPRI_VERILATOR);
}

void Server::reset(Reader& body) {
  const ResetRequest request = readReset(body);
  simulation_.reset();
  simulation_.reset(new Simulation(request.config, request.behaviour));
  simulation_->watch(watch_);
}

void Server::run(Reader& body) {
  Simulation& sim = simulation();
  RunRequest request = readRun(body);
  // Everything was read and found good: only now does it count.
  sim.handIn(request.inbound);
  const RunEnd end = sim.run(request.until, request.afterOutput);
  static const std::string nothing;
  OutRecords& out = sim.ports().out;
  Writer& w = reply_;
  w.u16(static_cast<uint16_t>(end.reason));
  w.u16(sim.busy());
  w.u32(out.count());
  w.u64(sim.now());
  w.u64(end.clocks);
  w.u64(end.skipped);
  w.text(ending().ended() ? ending().detail() : nothing);
  w.bytes(out.bytes());
  out.clear();
}

void Server::busMaster(Reader& body) {
  simulation().ports().busMaster(body.bytes(body.left()));
}

void Server::trace(Reader& body) {
  Simulation& sim = simulation();
  const Bytes bytes = body.bytes(body.left());
  const std::string path(bytes.begin(), bytes.end());
  if (!path.empty() && !kWavesBuilt) throw Refusal(Fault::state, "this model was built without waves: build it with waves on");
  if (path.find('\0') != std::string::npos) throw Refusal(Fault::value, "the path of the waveform file has a zero byte");
  if (!sim.trace(path)) throw Refusal(Fault::value, "the waveform file " + path + " cannot be written: is its folder there?");
}

void Server::memoryStats() { writeStats(reply_, simulation().memory().stats()); }

namespace {
/// Checks a range of whole lines of the device memory; returns the number of the first.
uint64_t firstLine(const char* op, uint64_t address, uint64_t bytes) {
  if (address % kLineBytes || bytes % kLineBytes) {
    throw Refusal(Fault::value, std::string(op) + ": address " + std::to_string(address) + " and " + std::to_string(bytes) + " bytes must be multiples of a line, " + std::to_string(kLineBytes) + " bytes");
  }
  if (bytes > kMaxBody || address > kMemoryBytes || bytes > kMemoryBytes - address) {
    throw Refusal(Fault::value, std::string(op) + ": " + std::to_string(bytes) + " bytes at " + std::to_string(address) + " do not lie in the device memory of " + std::to_string(kMemoryBytes) +
                                    ", or are more than " + std::to_string(kMaxBody));
  }
  return address / kLineBytes;
}
}  // namespace

void Server::peek(Reader& body) {
  AxiMemory& memory = simulation().memory();
  const uint64_t address = body.u64(), bytes = body.u64();
  body.finish();
  const uint64_t first = firstLine("peek", address, bytes);
  uint8_t* data = reply_.room(bytes);
  for (uint64_t at = 0; at < bytes; at += kLineBytes) memory.contents().read(first + at / kLineBytes, data + at);
}

void Server::poke(Reader& body) {
  AxiMemory& memory = simulation().memory();
  const uint64_t address = body.u64();
  const uint64_t bytes = body.left();
  const uint64_t first = firstLine("poke", address, bytes);
  for (uint64_t at = 0; at < bytes; at += kLineBytes) memory.contents().write(first + at / kLineBytes, body.take(kLineBytes));
}

}  // namespace vpri
