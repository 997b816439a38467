// fuzz-corpus SECONDS FILE...: feeds every file to the core. A line for each: name, how the session ended, the replies (0 done, else
// the number of the fault). Built with sanitizers: a finding, or a file that takes longer than SECONDS, ends the program; the file is
// then the last one named.
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "feed.h"

namespace {

constexpr const char* kEnds[] = {"done", "protocol", "gone"};
constexpr int kExitUsage = 2, kExitSlow = 4;

void tooSlow(int) {
  constexpr char text[] = "fuzz-corpus: the file named last took too long\n";
  if (::write(STDERR_FILENO, text, sizeof text - 1) < 0) std::_Exit(kExitSlow + 1);
  std::_Exit(kExitSlow);
}

}  // namespace

int main(int argc, char** argv) {
  const unsigned seconds = argc < 3 ? 0 : static_cast<unsigned>(std::strtoul(argv[1], nullptr, 10));
  if (!seconds) {
    std::fprintf(stderr, "usage: fuzz-corpus SECONDS FILE...\n");
    return kExitUsage;
  }
  std::signal(SIGALRM, tooSlow);
  for (int i = 2; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    if (!file) {
      std::fprintf(stderr, "fuzz-corpus: cannot read %s\n", argv[i]);
      return kExitUsage;
    }
    const vpri::Bytes bytes{std::istreambuf_iterator<char>(file), {}};
    std::printf("%s", argv[i]);
    std::fflush(stdout);
    alarm(seconds);
    const vpri::Outcome outcome = vpri::feed(bytes.data(), bytes.size());
    alarm(0);
    std::printf("\t%s\t", kEnds[static_cast<int>(outcome.end)]);
    for (const uint16_t fault : outcome.replies) std::printf("%u ", fault);
    std::printf("\n");
  }
  return 0;
}
