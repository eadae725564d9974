package dev.edgegate.bench.driver;

import dev.edgegate.bench.launch.Heat;
import dev.edgegate.bench.report.Environment;
import dev.edgegate.bench.report.Power;

/** The device as a session reports it. */
public interface Device extends Heat {
  Environment environment();

  /** Null without a battery. */
  Power power();

  /** Now, ISO 8601 in UTC. */
  String instant();
}
