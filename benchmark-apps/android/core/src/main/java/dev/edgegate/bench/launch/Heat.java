package dev.edgegate.bench.launch;

import dev.edgegate.bench.report.Thermal;

/** How hot is the device now? */
public interface Heat {
  Thermal now();
}
