package dev.edgegate.bench.jvm;

import dev.edgegate.bench.driver.Device;
import dev.edgegate.bench.report.Environment;
import dev.edgegate.bench.report.Power;
import dev.edgegate.bench.report.Thermal;
import dev.edgegate.bench.tflite.TfliteRuntime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;

/** This computer, as the device that the Android core runs on. It does not tell how hot it is. */
final class JvmDevice implements Device {
  private final String appSha256;

  JvmDevice(String appSha256) {
    this.appSha256 = appSha256;
  }

  @Override
  public Environment environment() {
    return new Environment(
            "host",
            field("/proc/cpuinfo", "model name", ":"),
            (field("/etc/os-release", "NAME", "=") + " " + field("/etc/os-release", "VERSION_ID", "=")).trim(),
            System.getProperty("os.version"),
            "x86_64",
            "unknown")
        .with("TensorFlow Lite (Android, on a JVM)", TfliteRuntime.version(), appSha256);
  }

  @Override
  public Power power() {
    return null;
  }

  @Override
  public Thermal now() {
    return Thermal.UNKNOWN;
  }

  @Override
  public String instant() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String field(String file, String name, String separator) {
    for (String line : lines(file)) {
      int at = line.indexOf(separator);
      if (at > 0 && line.substring(0, at).trim().equals(name)) {
        return line.substring(at + 1).trim().replace("\"", "");
      }
    }
    return "unknown";
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Paths.get(file), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return Collections.emptyList();
    }
  }
}
