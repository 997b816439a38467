// The C interface of the library libsim.so: a server in the process of the host (tb/bridge/in-process.ts).
#pragma once
#include <cstdint>

#define VPRI_EXPORT extern "C" __attribute__((visibility("default")))

/// A new server, whose simulator prints to the file `log`. Null when that file cannot be opened.
VPRI_EXPORT void* vpri_create(const char* log);
VPRI_EXPORT void vpri_destroy(void* server);
/// Answers the one request frame in `frame`. Gives the length of the reply, which is copied to `into + at` if it fits into `room` bytes. 0: the
/// core failed, or `frame` is not one whole frame.
VPRI_EXPORT uint32_t vpri_answer(void* server, const uint8_t* frame, uint32_t bytes, uint8_t* into, uint32_t at, uint32_t room);
/// Copies the last reply, whole.
VPRI_EXPORT void vpri_reply(void* server, uint8_t* reply);
