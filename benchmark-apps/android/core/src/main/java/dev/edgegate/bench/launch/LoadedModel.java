package dev.edgegate.bench.launch;

import dev.edgegate.bench.report.Coverage;
import java.util.List;
import java.util.Map;

/** One loaded side: a model in an interpreter, with its delegate, its inputs, and buffers for its outputs. For one thread. */
public interface LoadedModel extends AutoCloseable {
  /** Which nodes the delegate really took. */
  Coverage coverage();

  /** Every option that was set, by the runtime's own name for it. */
  Map<String, Object> options();

  /** Runs once and makes the output buffers: only now are shapes that depend on the data known. */
  void firstInference() throws Refused;

  /** What is timed: run, and read every output into its buffer. Makes nothing that would have to be collected. */
  void infer();

  /** The runtime's own duration of the last inference in ns; -1 when it does not tell. */
  long lastNativeNs();

  /** As the last inference left them. */
  List<Output> outputs();

  @Override
  void close();
}
