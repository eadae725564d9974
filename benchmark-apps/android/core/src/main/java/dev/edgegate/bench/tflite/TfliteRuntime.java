package dev.edgegate.bench.tflite;

import dev.edgegate.bench.launch.Input;
import dev.edgegate.bench.launch.LoadedModel;
import dev.edgegate.bench.launch.ModelRuntime;
import dev.edgegate.bench.launch.Refusals;
import dev.edgegate.bench.launch.Refused;
import dev.edgegate.bench.report.FailureKind;
import dev.edgegate.bench.request.DelegateName;
import dev.edgegate.bench.request.DelegateOptions;
import dev.edgegate.bench.request.Words;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.lite.TensorFlowLite;

/** TensorFlow Lite or LiteRT 1.x: the same classes in both. */
public final class TfliteRuntime implements ModelRuntime {
  private static final Map<DelegateName, DelegateProvider> PROVIDERS = new EnumMap<>(DelegateName.class);

  static {
    PROVIDERS.put(DelegateName.CPU, (options, threads) -> new DelegateSetup(null, false, threads));
    PROVIDERS.put(DelegateName.XNNPACK, (options, threads) -> new DelegateSetup(null, true, threads));
    PROVIDERS.put(DelegateName.GPU, new GpuProvider());
    PROVIDERS.put(DelegateName.NNAPI, new NnapiProvider());
  }

  private final RuntimeLog log;

  /** Loads the native library, so that no model's load pays for it. */
  public TfliteRuntime(RuntimeLog log) {
    this.log = log;
    TensorFlowLite.init();
  }

  /** The runtime's version as its native library says; loads the library. */
  public static String version() {
    return TensorFlowLite.runtimeVersion();
  }

  @Override
  public LoadedModel load(
      ByteBuffer model, DelegateName delegate, DelegateOptions options, int threads, List<Input> inputs)
      throws Refused {
    DelegateProvider provider = PROVIDERS.get(delegate);
    if (provider == null) {
      throw new Refused(FailureKind.UNSUPPORTED, "Android has no " + Words.of(delegate) + " delegate");
    }
    String marker = log.mark();
    DelegateSetup setup = makeDelegate(provider, options, threads);
    try {
      return new TfliteModel(
          model, setup, inputs, () -> DelegationLog.coverage(delegate, log.since(marker), MainGraph.nodes(model)));
    } catch (IllegalArgumentException | IllegalStateException | UnsupportedOperationException error) {
      close(setup);
      throw Refusals.of(error, FailureKind.INVALID_MODEL);
    } catch (Refused | RuntimeException | Error error) {
      close(setup);
      throw error;
    }
  }

  private static DelegateSetup makeDelegate(DelegateProvider provider, DelegateOptions options, int threads)
      throws Refused {
    try {
      return provider.make(options, threads);
    } catch (RuntimeException | LinkageError error) {
      throw new Refused(FailureKind.UNSUPPORTED, error.toString());
    }
  }

  static void close(DelegateSetup setup) {
    if (setup.delegate != null) {
      setup.delegate.close();
    }
  }
}
