package dev.edgegate.bench.jvm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

/** How often did the kernel kill for want of memory? Only growth means something. */
final class MemoryKills {
  private static final String[] COUNTERS = {
    "/proc/vmstat", "/sys/fs/cgroup/memory.events", "/sys/fs/cgroup/memory/memory.oom_control"
  };

  private MemoryKills() {}

  static long counted() {
    long sum = 0;
    for (String file : COUNTERS) {
      sum += counter(Paths.get(file));
    }
    return sum;
  }

  private static long counter(Path file) {
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
        if (line.startsWith("oom_kill ")) {
          return Long.parseLong(line.substring("oom_kill ".length()).trim());
        }
      }
    } catch (IOException absent) {
      // This kernel does not count there.
    }
    return 0;
  }
}
