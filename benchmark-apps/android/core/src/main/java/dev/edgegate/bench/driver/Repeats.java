package dev.edgegate.bench.driver;

import dev.edgegate.bench.report.FailureKind;
import dev.edgegate.bench.request.RequestLaunch;
import dev.edgegate.bench.request.SideName;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Is another launch of this case worth it? Not when a side of it has ended in one way so often that repeating changes nothing. */
final class Repeats {
  private static final Map<FailureKind, Integer> ENOUGH = new EnumMap<>(FailureKind.class);

  static {
    ENOUGH.put(FailureKind.UNSUPPORTED, 1);
    ENOUGH.put(FailureKind.INVALID_MODEL, 1);
    ENOUGH.put(FailureKind.CRASHED, 2);
    ENOUGH.put(FailureKind.HUNG, 2);
    ENOUGH.put(FailureKind.OUT_OF_MEMORY, 2);
  }

  private static final class Seen {
    final Map<FailureKind, Integer> counts = new EnumMap<>(FailureKind.class);
    Death last;
  }

  private final Map<String, Seen> seen = new HashMap<>();

  /** {@code side} is null when no side is at fault: that counts for both. */
  void note(RequestLaunch launch, SideName side, Death death) {
    if (!ENOUGH.containsKey(death.failure)) {
      return;
    }
    if (side == null) {
      note(launch, SideName.BASELINE, death);
      note(launch, SideName.CANDIDATE, death);
      return;
    }
    Seen of = seen.get(key(launch, side));
    if (of == null) {
      of = new Seen();
      seen.put(key(launch, side), of);
    }
    Integer count = of.counts.get(death.failure);
    of.counts.put(death.failure, count == null ? 1 : count + 1);
    of.last = death;
  }

  /** How it always ends with this side; null when the launch is worth it. */
  Death enough(RequestLaunch launch, SideName side) {
    Seen of = seen.get(key(launch, side));
    return of != null && of.counts.get(of.last.failure) >= ENOUGH.get(of.last.failure) ? of.last : null;
  }

  private static String key(RequestLaunch launch, SideName side) {
    return launch.ofCase + " " + side;
  }
}
