#include "server.h"

#include "build_id.h"
#include "inbound.h"

namespace vpri {

Bytes Server::answer(const FrameHeader& header, const Bytes& body) {
  try {
    checkHeader(header, expected_);
    ++expected_;
    Reader reader(body.data(), body.size());
    return makeFrame(header.op | kReply, header.sequence, dispatch(static_cast<Op>(header.op), reader));
  } catch (const Refusal& refusal) {
    return makeErrorFrame(header.sequence, refusal);
  } catch (const BodyError& error) {
    return makeErrorFrame(header.sequence, Refusal(Fault::body, error.what()));
  }
}

Bytes Server::dispatch(Op op, Reader& body) {
  switch (op) {
    case Op::hello: body.finish(); return hello();
    case Op::quit: body.finish(); done_ = true; return {};
    default: break;
  }
  if (ending().ended()) throw Refusal(Fault::ended, ending().detail(), static_cast<uint16_t>(ending().reason()));
  switch (op) {
    case Op::reset: return reset(body);
    case Op::run: return run(body);
    case Op::bus_master: return busMaster(body);
    case Op::trace: return trace(body);
    default: throw Refusal(Fault::op, "operation " + std::to_string(static_cast<uint16_t>(op)) + " is not known");
  }
}

Simulation& Server::simulation() {
  if (!simulation_) throw Refusal(Fault::state, "the device was not reset yet: send RESET first");
  return *simulation_;
}

Bytes Server::hello() {
  Writer w;
  w.text(VPRI_BUILD_HASH);
  w.text(VPRI_PRESET);
  w.text(VPRI_VERILATOR);
  return w.get();
}

Bytes Server::reset(Reader& body) {
  DeviceConfig config;
  Behaviour behaviour;
  config.requesterId = body.u16();
  config.maxPayload = body.u8();
  config.maxRead = body.u8();
  config.msixEnable = body.u8();
  config.msixMask = body.u8();
  behaviour.stall = body.u8();
  behaviour.skipIdle = body.u8();
  behaviour.seed = body.u32();
  behaviour.sentMin = body.u32();
  behaviour.sentSpread = body.u32();
  behaviour.hangClocks = body.u32();
  config.busMaster = body.bytes(body.left());
  if (config.maxPayload > 5 || config.maxRead > 5) throw Refusal(Fault::value, "max payload or read request size: the encodings are 0 (128 bytes) to 5 (4,096 bytes)");
  simulation_.reset();
  simulation_.reset(new Simulation(config, behaviour));
  return {};
}

Bytes Server::run(Reader& body) {
  Simulation& sim = simulation();
  const uint64_t until = body.u64(), afterOutput = body.u64();
  const uint32_t count = body.u32();
  std::vector<Inbound> inbound;
  for (uint32_t i = 0; i < count; ++i) inbound.push_back(readInbound(body, i));
  body.finish();
  // Everything was read and found good: only now does it count.
  for (Inbound& in : inbound) {
    std::visit([&](auto& what) { sim.ports().handIn(in.tick, std::move(what)); }, in.what);
  }
  const RunEnd end = sim.run(until, afterOutput);
  const std::string detail = ending().ended() ? ending().detail() : std::string();
  OutRecords& out = sim.ports().out;
  Writer w;
  w.u16(static_cast<uint16_t>(end.reason));
  w.u16(sim.busy());
  w.u32(out.count());
  w.u64(sim.now());
  w.u64(end.clocks);
  w.u64(end.skipped);
  w.text(detail);
  w.bytes(out.bytes());
  out.clear();
  return w.get();
}

Bytes Server::busMaster(Reader& body) {
  simulation().ports().busMaster(body.bytes(body.left()));
  return {};
}

Bytes Server::trace(Reader& body) {
  Simulation& sim = simulation();
  const Bytes path = body.bytes(body.left());
  if (!sim.trace(std::string(path.begin(), path.end()))) throw Refusal(Fault::state, "this model was built without waves: build it with waves on");
  return {};
}

}  // namespace vpri
