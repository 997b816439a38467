#include "replay.h"

#include <cinttypes>
#include <cstdio>

#include "build_id.h"
#include "frame_log.h"
#include "reply_hash.h"
#include "server.h"

namespace vpri {

namespace {

const char* const kOps[] = {"?", "HELLO", "RESET", "RUN", "BUS_MASTER", "TRACE", "QUIT", "MEMORY_STATS", "PEEK", "POKE"};
const char* nameOf(uint16_t op) { return op < sizeof kOps / sizeof *kOps ? kOps[op] : kOps[0]; }

class Player {
 public:
  Player(const char* path, const Watch& watch) : log_(path), watch_(watch) { server_.watch(watch); }
  const FrameLog& log() const { return log_; }

  /// False when a reply differs.
  bool play() {
    LogRecord record;
    while (!reachedEnd() && log_.next(record)) {
      ++frames_;
      if (frames_ == 1) server_.expect(record.header.sequence);
      const Op op = static_cast<Op>(record.header.op);
      // A waveform of the run is not written again.
      if (op == Op::trace) {
        server_.expect(record.header.sequence + 1);
        continue;
      }
      if (!record.answered) {
        std::printf("replay: frame %u (%s) at byte %" PRIu64 " got no reply in the run; it is played now\n", frames_, nameOf(record.header.op), record.byte);
        std::fflush(stdout);
      }
      const Bytes& reply = server_.answer(record.header, record.body.data());
      // HELLO names the build, and a model with waves is another build.
      if (!record.answered || op == Op::hello || reachedEnd()) continue;
      const uint32_t hash = replyHash(reply);
      if (reply.size() != record.replyBytes || hash != record.replyHash) {
        std::printf("replay: frame %u (%s) at byte %" PRIu64 ", tick %" PRIu64 ": the reply differs: %zu bytes with hash %08x, in the log %u bytes with hash %08x\n", frames_,
                    nameOf(record.header.op), record.byte, tick(), reply.size(), hash, record.replyBytes, record.replyHash);
        return false;
      }
      ++same_;
    }
    return true;
  }

  void tell() const {
    const Simulation* sim = server_.running();
    std::printf("replay: %u frames, %u replies as in the log; tick %" PRIu64 ", %" PRIu64 " clocks\n", frames_, same_, tick(), sim ? sim->totalClocks() : 0);
    if (log_.cut()) std::printf("replay: the log was cut at its limit here; the run went on\n");
    if (server_.end().ended()) {
      const std::string& detail = server_.end().detail();
      std::printf("replay: the simulation ended: %s\n", detail.substr(0, detail.find('\n')).c_str());
    }
  }

 private:
  uint64_t tick() const { return server_.running() ? server_.running()->now() : 0; }
  bool reachedEnd() const { return server_.running() && tick() >= watch_.until; }
  FrameLog log_;
  Watch watch_;
  Server server_;
  uint32_t frames_ = 0;
  uint32_t same_ = 0;
};

void tellWaves(const Watch& watch) {
  if (watch.waves.empty()) return;
  if (std::FILE* file = std::fopen(watch.waves.c_str(), "rb")) {
    std::fclose(file);
    std::printf("replay: waves of tick %" PRIu64 " to %" PRIu64 ": %s\n", watch.from, watch.to, watch.waves.c_str());
  } else {
    std::printf("replay: no waves: the log has no clock from tick %" PRIu64 " to %" PRIu64 "\n", watch.from, watch.to);
  }
}

}  // namespace

int replay(const char* path, const Watch& watch) {
  int code = kReplayDamaged;
  try {
    if (!watch.waves.empty()) std::remove(watch.waves.c_str());
    Player player(path, watch);
    if (player.log().model() != VPRI_MODEL_HASH) {
      std::printf("replay: %s was made with the model %s, this is %s\n", path, player.log().model().c_str(), VPRI_MODEL_HASH);
      return kReplayModel;
    }
    try {
      code = player.play() ? kReplaySame : kReplayDiffers;
    } catch (const LogError& error) {
      std::printf("replay: %s, %s\n", path, error.what());
    }
    player.tell();
  } catch (const LogError& error) {
    std::printf("replay: %s, %s\n", path, error.what());
    return kReplayDamaged;
  }
  tellWaves(watch);
  return code;
}

}  // namespace vpri
