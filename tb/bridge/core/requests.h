// The bodies of RESET and RUN (docs/bridge.md).
#pragma once
#include "behaviour.h"
#include "inbound.h"

namespace vpri {

struct ResetRequest {
  DeviceConfig config;
  Behaviour behaviour;
};

struct RunRequest {
  uint64_t until;
  uint64_t afterOutput;
  std::vector<Inbound> inbound;
};

/// These read a whole body; they throw a BodyError or a Refusal (value).
ResetRequest readReset(Reader& body);
RunRequest readRun(Reader& body);

}  // namespace vpri
