package dev.edgegate.bench.tflite;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tensorflow.lite.Delegate;

/** A delegate that was made with these options, by the runtime's own names; {@code delegate} is null where the interpreter has it built in. */
final class DelegateSetup {
  final Delegate delegate;
  /** Whether XNNPACK runs; what another delegate leaves goes to the built-in kernels. */
  final boolean useXnnpack;
  final Map<String, Object> options = new LinkedHashMap<>();

  DelegateSetup(Delegate delegate, boolean useXnnpack, int threads) {
    this.delegate = delegate;
    this.useXnnpack = useXnnpack;
    options.put("numThreads", threads);
    options.put("useXNNPACK", useXnnpack);
  }

  DelegateSetup with(String option, Object value) {
    options.put(option, value);
    return this;
  }
}
