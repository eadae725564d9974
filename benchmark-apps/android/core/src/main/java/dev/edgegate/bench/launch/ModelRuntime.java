package dev.edgegate.bench.launch;

import dev.edgegate.bench.request.DelegateName;
import dev.edgegate.bench.request.DelegateOptions;
import java.nio.ByteBuffer;
import java.util.List;

/** The software that runs models. */
public interface ModelRuntime {
  /**
   * Makes the interpreter, applies the delegate, allocates: this is what {@code loadNs} covers. The calling thread is the one that will
   * run the model. Throws {@link Refused} wherever the runtime does not go along.
   */
  LoadedModel load(
      ByteBuffer model, DelegateName delegate, DelegateOptions options, int threads, List<Input> inputs) throws Refused;
}
