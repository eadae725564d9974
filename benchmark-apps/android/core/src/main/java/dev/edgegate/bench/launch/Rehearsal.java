package dev.edgegate.bench.launch;

import dev.edgegate.bench.report.Step;
import dev.edgegate.bench.request.SideName;
import dev.edgegate.bench.request.Words;

/**
 * Can sudden ends be rehearsed? {@code abort@block:candidate} makes a launch do that at that step of that side, so that tests can watch
 * the driver answer. Nothing in edgegate sets it.
 */
public final class Rehearsal {
  /** Ends this process by a signal, as a native crash would. */
  public interface Signals {
    void raise(String signal);
  }

  private final String fault;
  private final String place;
  private final Signals signals;

  /** {@code text} is null when nothing is to be rehearsed. */
  public Rehearsal(String text, Signals signals) {
    String[] parts = text == null ? new String[] {"", ""} : text.split("@", 2);
    this.fault = parts[0];
    this.place = parts.length == 2 ? parts[1] : "";
    this.signals = signals;
  }

  void at(Step step, SideName side) {
    if (!place.equals(Words.of(step) + ":" + Words.of(side))) {
      return;
    }
    switch (fault) {
      case "abort":
        signals.raise("ABRT");
        break;
      case "kill":
        signals.raise("KILL");
        break;
      case "exit":
        Runtime.getRuntime().halt(3);
        break;
      case "out-of-memory":
        throw new OutOfMemoryError("rehearsed");
      case "hang":
        break;
      default:
        throw new IllegalArgumentException("the unknown fault " + fault + " is to be rehearsed");
    }
    sleepForever();
  }

  private static void sleepForever() {
    while (true) {
      try {
        Thread.sleep(Long.MAX_VALUE);
      } catch (InterruptedException ignored) {
        // A hang does not listen.
      }
    }
  }
}
