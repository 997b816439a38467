// Inbound records of a RUN request (docs/bridge.md).
#pragma once
#include <variant>

#include "frame.h"
#include "ports.h"

namespace vpri {

/// Bytes of a record before its header and payload.
constexpr size_t kRecordBytes = 32;

struct Inbound {
  uint64_t tick;
  std::variant<RxRequest, RxCompletion, Descriptor> what;
};

/// Reads one record; throws a BodyError or a Refusal (value) that names record `index`.
Inbound readInbound(Reader& body, uint32_t index);

}  // namespace vpri
