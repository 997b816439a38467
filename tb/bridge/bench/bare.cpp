// sim-bare LOG: the model and the core without a bridge. Reads a log of request frames (RESET and RUN), decodes it all, and then drives
// the simulation with it from a loop: the same model and the same traffic as the host that made the log, with no frames, no socket
// and no TypeScript. Prints one line of JSON; the time is that of the runs, RESETs apart.
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <variant>

#include "requests.h"
#include "simulation.h"

namespace {
using Step = std::variant<vpri::ResetRequest, vpri::RunRequest>;
using Clock = std::chrono::steady_clock;

std::vector<Step> readLog(const vpri::Bytes& log) {
  std::vector<Step> steps;
  vpri::Reader all(log.data(), log.size());
  while (all.left()) {
    const vpri::FrameHeader header = vpri::parseHeader(all.take(vpri::kHeaderBytes));
    vpri::Reader body(all.take(header.bodyBytes), header.bodyBytes);
    switch (static_cast<vpri::Op>(header.op)) {
      case vpri::Op::reset: steps.emplace_back(vpri::readReset(body)); break;
      case vpri::Op::run: steps.emplace_back(vpri::readRun(body)); break;
      default: throw std::runtime_error("operation " + std::to_string(header.op) + ": a log for this program has RESET and RUN only");
    }
  }
  return steps;
}

int play(const char* path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(std::string("cannot read ") + path);
  std::vector<Step> steps = readLog(vpri::Bytes{std::istreambuf_iterator<char>(file), {}});
  vpri::Ending ending(stderr);
  vpri::useEnding(ending);
  std::unique_ptr<vpri::Simulation> simulation;
  uint64_t clocks = 0, records = 0, runs = 0;
  Clock::duration time{};
  for (Step& step : steps) {
    if (const auto* reset = std::get_if<vpri::ResetRequest>(&step)) {
      simulation.reset();
      simulation.reset(new vpri::Simulation(reset->config, reset->behaviour));
      continue;
    }
    if (!simulation) throw std::runtime_error("the log has a RUN before its first RESET");
    auto& run = std::get<vpri::RunRequest>(step);
    const auto start = Clock::now();
    simulation->handIn(run.inbound);
    const vpri::RunEnd end = simulation->run(run.until, run.afterOutput);
    time += Clock::now() - start;
    clocks += end.clocks;
    records += simulation->ports().out.count();
    ++runs;
    simulation->ports().out.clear();
    if (ending.ended()) throw std::runtime_error(ending.detail());
  }
  const double seconds = std::chrono::duration<double>(time).count();
  std::printf("{\"clocks\":%llu,\"records\":%llu,\"runs\":%llu,\"seconds\":%.9f}\n", static_cast<unsigned long long>(clocks), static_cast<unsigned long long>(records),
              static_cast<unsigned long long>(runs), seconds);
  return 0;
}
}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: sim-bare LOG\n");
    return 2;
  }
  try {
    return play(argv[1]);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "sim-bare: %s\n", error.what());
    return 1;
  }
}
