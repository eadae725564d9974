package dev.edgegate.bench.tflite;

import java.util.List;

/** The log that the runtime's native code writes to, and where this app sets markers of its own. */
public interface RuntimeLog {
  /** Writes a marker that stands nowhere else in the log, and returns it. */
  String mark();

  /** The lines after the marker; null when the log can't be read or the marker is not in it: then nothing is known. */
  List<String> since(String marker);
}
