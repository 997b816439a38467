// sim-bare LOG: the model and the core without a bridge. Reads a log of request frames (a RESET, then RUNs), decodes it all, and then
// drives the simulation with it from a loop: the same model and the same traffic as the host that made the log, with no frames, no
// socket and no TypeScript. Prints one line of JSON; the times are those of the RUNs.
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>

#include "requests.h"
#include "simulation.h"

namespace {
struct Log {
  vpri::ResetRequest reset;
  std::vector<vpri::RunRequest> runs;
};

Log readLog(const vpri::Bytes& bytes) {
  vpri::Reader all(bytes.data(), bytes.size());
  const auto body = [&all](vpri::Op op, const char* name) {
    const vpri::FrameHeader header = vpri::parseHeader(all.take(vpri::kHeaderBytes));
    if (header.op != static_cast<uint16_t>(op)) throw std::runtime_error("operation " + std::to_string(header.op) + " where " + name + " belongs: a log for this program is one RESET, then RUNs");
    return vpri::Reader(all.take(header.bodyBytes), header.bodyBytes);
  };
  vpri::Reader first = body(vpri::Op::reset, "RESET");
  Log log{vpri::readReset(first), {}};
  while (all.left()) {
    vpri::Reader next = body(vpri::Op::run, "RUN");
    log.runs.push_back(vpri::readRun(next));
  }
  return log;
}

/// CPU time of this process so far, seconds.
double cpuSeconds() {
  timespec t{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

void play(const char* path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(std::string("cannot read ") + path);
  Log log = readLog(vpri::Bytes{std::istreambuf_iterator<char>(file), {}});
  vpri::Ending ending(stderr);
  vpri::useEnding(ending);
  vpri::Simulation simulation(log.reset.config, log.reset.behaviour);
  vpri::OutRecords& out = simulation.ports().out;
  uint64_t clocks = 0, records = 0;
  const auto start = std::chrono::steady_clock::now();
  const double cpuStart = cpuSeconds();
  for (vpri::RunRequest& run : log.runs) {
    simulation.handIn(run.inbound);
    clocks += simulation.run(run.until, run.afterOutput).clocks;
    records += out.count();
    out.clear();
  }
  const double cpu = cpuSeconds() - cpuStart;
  const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  if (ending.ended()) throw std::runtime_error(ending.detail());
  std::printf("{\"clocks\":%llu,\"records\":%llu,\"calls\":%zu,\"wallSeconds\":%.9f,\"cpuSeconds\":%.9f}\n", static_cast<unsigned long long>(clocks), static_cast<unsigned long long>(records),
              log.runs.size(), wall, cpu);
}
}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: sim-bare LOG\n");
    return 2;
  }
  try {
    play(argv[1]);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "sim-bare: %s\n", error.what());
    return 1;
  }
}
