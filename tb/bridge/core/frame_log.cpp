#include "frame_log.h"

#include <cerrno>
#include <cstring>

namespace vpri {

namespace {
constexpr char kMagicText[] = "VPRIFLOG";
constexpr size_t kMagicBytes = 8, kFixedBytes = 32, kHashChars = 16, kReplyPart = 8, kEndBytes = 12;
constexpr uint32_t kLogVersion = 1, kMaxText = 1 << 20, kEndMark = 0x45495056, kNoReply = 0xffffffff, kEndLimit = 1;
}  // namespace

FrameLog::FrameLog(const char* path) : file_(std::fopen(path, "rb")) {
  if (!file_) throw LogError(0, std::string("cannot open the file: ") + std::strerror(errno));
  uint8_t fixed[kFixedBytes];
  take(fixed, sizeof fixed, "the head");
  Reader r(fixed, sizeof fixed);
  if (std::memcmp(r.take(kMagicBytes), kMagicText, kMagicBytes) != 0) throw LogError(0, "this is no frame log");
  const uint32_t version = r.u32(), text = r.u32();
  if (version != kLogVersion) throw LogError(8, "frame log of version " + std::to_string(version) + ", this reads " + std::to_string(kLogVersion));
  if (text > kMaxText) throw LogError(12, "a head with " + std::to_string(text) + " bytes of text: the log is damaged");
  model_.assign(reinterpret_cast<const char*>(r.take(kHashChars)), kHashChars);
  Bytes skipped(text);
  take(skipped.data(), text, "the head");
}

FrameLog::~FrameLog() {
  if (file_) std::fclose(file_);
}

void FrameLog::take(void* to, size_t count, const char* what) {
  const size_t got = std::fread(to, 1, count, file_);
  at_ += got;
  if (got < count) throw LogError(at_, std::string("the file ends within ") + what + ": it was cut");
}

bool FrameLog::next(LogRecord& record) {
  uint8_t head[kHeaderBytes];
  record.byte = at_;
  const size_t got = std::fread(head, 1, 4, file_);
  at_ += got;
  if (got == 0) throw LogError(at_, "the log has no end mark: its run still goes on or was killed, or the file was cut");
  if (got < 4) throw LogError(at_, "the file ends within a record: it was cut");
  if (Reader(head, 4).u32() == kEndMark) {
    take(head + 4, kEndBytes - 4, "the end mark");
    Reader end(head + 4, kEndBytes - 4);
    cut_ = end.u32() == kEndLimit;
    const uint32_t records = end.u32();
    if (records != records_) throw LogError(record.byte, "the end mark counts " + std::to_string(records) + " frames, the log has " + std::to_string(records_) + ": it is damaged");
    if (std::fgetc(file_) != EOF) throw LogError(at_, "bytes follow the end mark: the log is damaged");
    return false;
  }
  take(head + 4, kHeaderBytes - 4, "the header of a frame");
  record.header = parseHeader(head);
  try {
    checkBoundary(record.header);
  } catch (const Refusal& refusal) {
    throw LogError(record.byte, std::string("the log is damaged: ") + refusal.what());
  }
  record.body.resize(record.header.bodyBytes);
  take(record.body.data(), record.body.size(), "the body of a frame");
  uint8_t tail[kReplyPart];
  take(tail, sizeof tail, "a record");
  Reader reply(tail, sizeof tail);
  record.replyBytes = reply.u32();
  record.replyHash = reply.u32();
  record.answered = record.replyBytes != kNoReply;
  ++records_;
  return true;
}

}  // namespace vpri
