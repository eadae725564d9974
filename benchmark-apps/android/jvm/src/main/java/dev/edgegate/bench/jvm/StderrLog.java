package dev.edgegate.bench.jvm;

import dev.edgegate.bench.tflite.RuntimeLog;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Android's log on this computer: the shim's liblog writes to stderr, which the driver sent into a file. */
final class StderrLog implements RuntimeLog {
  private final File file;

  StderrLog(File file) {
    this.file = file;
  }

  @Override
  public String mark() {
    String marker = "edgegate-marker " + UUID.randomUUID();
    System.err.println(marker);
    System.err.flush();
    return marker;
  }

  @Override
  public List<String> since(String marker) {
    List<String> after = null;
    try {
      for (String line : new String(Files.readAllBytes(file.toPath()), StandardCharsets.UTF_8).split("\n")) {
        if (after != null) {
          after.add(line);
        } else if (line.equals(marker)) {
          after = new ArrayList<>();
        }
      }
    } catch (IOException unreadable) {
      return null;
    }
    return after;
  }
}
