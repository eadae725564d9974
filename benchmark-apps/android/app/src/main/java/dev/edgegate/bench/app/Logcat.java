package dev.edgegate.bench.app;

import android.os.Process;
import android.os.SystemClock;
import android.util.Log;
import dev.edgegate.bench.tflite.RuntimeLog;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The system's log, of this process only: an app may read its own lines without any permission. */
final class Logcat implements RuntimeLog {
  private static final String TAG = "edgegate";
  /** The log takes lines in a moment after they are written. */
  private static final long PATIENCE_MS = 2_000;
  private static final long POLL_MS = 50;

  @Override
  public String mark() {
    String marker = "edgegate-marker " + UUID.randomUUID();
    Log.i(TAG, marker);
    return marker;
  }

  /** Reads until a second marker is in it: then nothing that was written before is missing. */
  @Override
  public List<String> since(String marker) {
    String end = mark();
    long giveUpAt = SystemClock.elapsedRealtime() + PATIENCE_MS;
    while (true) {
      try {
        List<String> lines = lines();
        int last = lines.indexOf(end);
        if (last >= 0) {
          return between(lines, marker, last);
        }
      } catch (IOException unreadable) {
        return null;
      }
      if (SystemClock.elapsedRealtime() >= giveUpAt) {
        return null;
      }
      SystemClock.sleep(POLL_MS);
    }
  }

  /** Null when the first marker is no longer in the log. */
  static List<String> between(List<String> lines, String marker, int end) {
    int first = lines.subList(0, end).indexOf(marker);
    return first < 0 ? null : new ArrayList<>(lines.subList(first + 1, end));
  }

  /** {@code raw}: the messages alone. */
  private static List<String> lines() throws IOException {
    String pid = "--pid=" + Process.myPid();
    java.lang.Process logcat =
        new ProcessBuilder("logcat", "-d", "-b", "main", "-v", "raw", pid).redirectErrorStream(true).start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(logcat.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } finally {
      logcat.destroy();
    }
    return lines;
  }
}
