package dev.edgegate.bench.jvm;

import dev.edgegate.bench.launch.Rehearsal;
import java.io.IOException;

/** Sends this JVM a signal, as a native crash would end it. */
final class RehearsedSignals implements Rehearsal.Signals {
  @Override
  public void raise(String signal) {
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(ProcessHandle.current().pid())).start();
    } catch (IOException error) {
      throw new IllegalStateException(error);
    }
  }
}
