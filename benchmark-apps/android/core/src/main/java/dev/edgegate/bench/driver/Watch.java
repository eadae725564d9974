package dev.edgegate.bench.driver;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.edgegate.bench.report.ReportTail;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** How is one launch watched? By its lines: it is killed when it is silent too long, or when the session is stopped. */
final class Watch {
  private static final long POLL_MS = 200;

  /** ENDED: by itself. HUNG: it was silent too long. STOPPED: the session was. */
  enum How {
    ENDED,
    HUNG,
    STOPPED
  }

  private final ReportTail tail;
  private final Stop stop;
  private final Session.Listener listener;

  /** The launch's last event of those that matter for its end; empty before its first one. */
  String lastEvent = "";
  /** Null where the event has none. */
  String side;
  String step;
  String failure;
  String detail = "";
  final Set<String> checkedSides = new HashSet<>();

  Watch(ReportTail tail, Stop stop, Session.Listener listener) {
    this.tail = tail;
    this.stop = stop;
    this.listener = listener;
  }

  /** Returns when the process is gone and all that it wrote was heard. */
  How attend(RunningLaunch process, long hangTimeoutNs) throws IOException, InterruptedException {
    long heard = System.nanoTime();
    How how = How.ENDED;
    while (!process.awaitEnd(POLL_MS)) {
      if (hear()) {
        heard = System.nanoTime();
      }
      if (stop.reason() != null) {
        how = How.STOPPED;
      } else if (System.nanoTime() - heard >= hangTimeoutNs) {
        how = How.HUNG;
      }
      if (how != How.ENDED) {
        process.kill();
        break;
      }
    }
    hear();
    return how;
  }

  /** Whether there was something. */
  boolean hear() throws IOException {
    boolean any = false;
    for (String line : tail.lines()) {
      any = true;
      listener.line(line);
      JsonObject event = JsonParser.parseString(line).getAsJsonObject();
      note(event, event.get("event").getAsString());
    }
    return any;
  }

  private void note(JsonObject event, String name) {
    switch (name) {
      case "output-check":
        checkedSides.add(text(event, "side"));
        break;
      case "step":
      case "launch-finished":
      case "launch-failed":
      case "session-interrupted":
        lastEvent = name;
        side = text(event, "side");
        step = text(event, "step");
        failure = text(event, "failure");
        detail = event.has("detail") ? text(event, "detail") : "";
        break;
      default:
        break;
    }
  }

  private static String text(JsonObject event, String name) {
    return event.has(name) ? event.get(name).getAsString() : null;
  }
}
