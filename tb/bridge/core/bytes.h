// Reading and writing little-endian bytes, with bounds. Nothing here knows a frame.
#pragma once
#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <vector>

static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the core copies words as they are: it needs a little-endian machine");

namespace vpri {

using Bytes = std::vector<uint8_t>;

/// A body that is shorter or longer than its fields say.
struct BodyError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Takes fields from the front of a block of bytes; throws BodyError past its end.
class Reader {
 public:
  Reader(const uint8_t* data, size_t size) : data_(data), size_(size) {}

  uint8_t u8() { return word<uint8_t>(); }
  uint16_t u16() { return word<uint16_t>(); }
  uint32_t u32() { return word<uint32_t>(); }
  uint64_t u64() { return word<uint64_t>(); }
  const uint8_t* take(size_t count) {
    if (count > size_ - at_) {
      throw BodyError("body is truncated: " + std::to_string(count) + " bytes wanted at byte " + std::to_string(at_) + " of " + std::to_string(size_));
    }
    const uint8_t* from = data_ + at_;
    at_ += count;
    return from;
  }
  Bytes bytes(size_t count) {
    const uint8_t* from = take(count);
    return Bytes(from, from + count);
  }
  size_t left() const { return size_ - at_; }
  /// Throws unless everything was taken.
  void finish() const {
    if (at_ != size_) throw BodyError("body has " + std::to_string(size_ - at_) + " bytes too many after byte " + std::to_string(at_));
  }

 private:
  template <typename T> T word() {
    T value;
    std::memcpy(&value, take(sizeof value), sizeof value);
    return value;
  }
  const uint8_t* data_;
  size_t size_;
  size_t at_ = 0;
};

/// Appends fields to a block of bytes.
class Writer {
 public:
  void u8(uint8_t v) { raw(&v, sizeof v); }
  void u16(uint16_t v) { raw(&v, sizeof v); }
  void u32(uint32_t v) { raw(&v, sizeof v); }
  void u64(uint64_t v) { raw(&v, sizeof v); }
  void raw(const void* from, size_t count) {
    if (count) std::memcpy(room(count), from, count);
  }
  void bytes(const Bytes& from) { raw(from.data(), from.size()); }
  /// Length in 16 bits, then the characters.
  void text(const std::string& s) {
    const size_t n = s.size() < 0xffff ? s.size() : 0xffff;
    u16(static_cast<uint16_t>(n));
    raw(s.data(), n);
  }
  /// Room for `count` bytes, to be filled before anything else is written.
  uint8_t* room(size_t count) {
    bytes_.resize(bytes_.size() + count);
    return bytes_.data() + bytes_.size() - count;
  }
  /// Overwrites four bytes written before.
  void patch(size_t at, uint32_t v) { std::memcpy(bytes_.data() + at, &v, sizeof v); }
  const Bytes& get() const { return bytes_; }
  bool empty() const { return bytes_.empty(); }
  void clear() { bytes_.clear(); }

 private:
  Bytes bytes_;
};

}  // namespace vpri
