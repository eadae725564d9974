package dev.edgegate.bench.launch;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** How much memory does this process hold, and what was the most? From the kernel's own account of it. */
final class ProcessMemory {
  private static final String STATUS = "/proc/self/status";

  private ProcessMemory() {}

  /** Lets the peak begin anew, where the kernel allows it: what came before must not hide a model's peak. */
  static void forgetPeak() {
    try (FileOutputStream file = new FileOutputStream("/proc/self/clear_refs")) {
      file.write('5');
    } catch (IOException refused) {
      // Then the peak counts from the process's beginning.
    }
  }

  static long residentBytes() throws IOException {
    return bytes("VmRSS:");
  }

  static long peakBytes() throws IOException {
    return bytes("VmHWM:");
  }

  private static long bytes(String field) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(new FileInputStream(STATUS), StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(field)) {
          return Long.parseLong(line.substring(field.length()).replace("kB", "").trim()) * 1024;
        }
      }
    }
    throw new IOException(STATUS + " has no " + field);
  }
}
