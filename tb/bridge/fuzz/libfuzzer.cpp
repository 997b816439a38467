// The front end of `make fuzz-frames`: libFuzzer's entry point, and a mutator that knows frames. Without one, nearly every change of a
// length or a sequence number would stop an input at the door.
#include <algorithm>
#include <random>

#include "feed.h"

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t maxSize);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  vpri::feed(data, size);
  return 0;
}

namespace {
using vpri::Bytes;

constexpr size_t kRunHead = 20, kRecordHead = 32;
constexpr uint16_t kOps = 10;  // one more than are known

struct Frame {
  Bytes header;
  Bytes body;
};
using Random = std::minstd_rand;

size_t below(Random& random, size_t n) { return random() % n; }

template <typename T> void put(Bytes& to, size_t at, T value) { std::memcpy(to.data() + at, &value, sizeof value); }
template <typename T> T get(const Bytes& from, size_t at) {
  T value;
  std::memcpy(&value, from.data() + at, sizeof value);
  return value;
}

/// Cuts an input where its headers say. What is left of a last piece becomes a frame too.
std::vector<Frame> cut(const uint8_t* data, size_t size) {
  std::vector<Frame> frames;
  for (size_t at = 0; at < size;) {
    const size_t head = std::min(size - at, vpri::kHeaderBytes);
    Frame f{Bytes(data + at, data + at + head), {}};
    at += head;
    f.header.resize(vpri::kHeaderBytes);
    const size_t body = std::min<size_t>(get<uint32_t>(f.header, 12), size - at);
    f.body.assign(data + at, data + at + body);
    at += body;
    frames.push_back(std::move(f));
  }
  return frames;
}

void mutate(Bytes& bytes, size_t room) {
  const size_t before = bytes.size();
  bytes.resize(before + room);
  if (!bytes.empty()) bytes.resize(LLVMFuzzerMutate(bytes.data(), before, bytes.size()));
}

/// Changes bytes in a part of a body and leaves its length as it is.
void mutateInPlace(Bytes& body, size_t at, size_t count) {
  Bytes part(body.begin() + static_cast<std::ptrdiff_t>(at), body.begin() + static_cast<std::ptrdiff_t>(at + count));
  if (part.empty()) return;
  part.resize(LLVMFuzzerMutate(part.data(), part.size(), part.size()));
  std::copy(part.begin(), part.end(), body.begin() + static_cast<std::ptrdiff_t>(at));
}

struct Part { size_t at, bytes; };

/// The whole records of a RUN body.
std::vector<Part> records(const Bytes& body) {
  std::vector<Part> all;
  for (size_t at = kRunHead; at + kRecordHead <= body.size();) {
    const size_t header = body[at] == 3 ? 0 : body[at + 1];
    const size_t bytes = kRecordHead + header + get<uint32_t>(body, at + 4);
    if (bytes > body.size() - at) break;
    all.push_back({at, bytes});
    at += bytes;
  }
  return all;
}

/// A record of a RUN: changed in place, once more, or gone. The count follows.
void mutateRecord(Random& random, Bytes& body, size_t room) {
  const std::vector<Part> all = records(body);
  if (all.empty()) return mutate(body, room);
  const Part part = all[below(random, all.size())];
  const auto begin = body.begin() + static_cast<std::ptrdiff_t>(part.at), end = begin + static_cast<std::ptrdiff_t>(part.bytes);
  switch (below(random, 5)) {
    case 0: mutateInPlace(body, part.at, kRecordHead); return;
    case 1: mutateInPlace(body, part.at + kRecordHead, part.bytes - kRecordHead); return;
    case 2: put<uint64_t>(body, part.at + 8, below(random, 256)); return;
    case 3: {
      if (part.bytes > room) return;
      const Bytes copy(begin, end);
      body.insert(end, copy.begin(), copy.end());
      put<uint32_t>(body, 16, static_cast<uint32_t>(all.size() + 1));
      return;
    }
    default:
      body.erase(begin, end);
      put<uint32_t>(body, 16, static_cast<uint32_t>(all.size() - 1));
  }
}

void mutateFrames(Random& random, std::vector<Frame>& frames, size_t room) {
  const size_t index = below(random, frames.size());
  Frame& one = frames[index];
  switch (below(random, 8)) {
    case 0: one.header[6] = static_cast<uint8_t>(1 + below(random, kOps)); return;
    case 1: frames.insert(frames.begin() + static_cast<std::ptrdiff_t>(below(random, frames.size() + 1)), Frame(one)); return;
    case 2: frames.erase(frames.begin() + static_cast<std::ptrdiff_t>(index)); return;
    case 3: std::swap(one, frames[below(random, frames.size())]); return;
    case 4: case 5: if (get<uint16_t>(one.header, 6) == static_cast<uint16_t>(vpri::Op::run)) return mutateRecord(random, one.body, room); [[fallthrough]];
    case 6: mutateInPlace(one.body, 0, one.body.size()); return;
    default: mutate(one.body, room);
  }
}

/// The stream again, with good headers.
Bytes joined(const std::vector<Frame>& frames) {
  Bytes all;
  uint32_t sequence = 0;
  for (Frame f : frames) {
    ++sequence;
    put(f.header, 0, vpri::kMagic);
    put(f.header, 4, vpri::kVersion);
    put(f.header, 8, sequence);
    put(f.header, 12, static_cast<uint32_t>(f.body.size()));
    all.insert(all.end(), f.header.begin(), f.header.end());
    all.insert(all.end(), f.body.begin(), f.body.end());
  }
  return all;
}
}  // namespace

/// Seven changes of eight are of frames, records and bodies, with headers made good again; the eighth is of the raw stream.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t maxSize, unsigned seed) {
  Random random(seed);
  std::vector<Frame> frames = cut(data, size);
  if (frames.empty() || below(random, 8) == 0) return LLVMFuzzerMutate(data, size, maxSize);
  mutateFrames(random, frames, maxSize > size ? maxSize - size : 0);
  const Bytes all = joined(frames);
  const size_t bytes = std::min(all.size(), maxSize);
  std::copy_n(all.begin(), bytes, data);
  return bytes;
}
