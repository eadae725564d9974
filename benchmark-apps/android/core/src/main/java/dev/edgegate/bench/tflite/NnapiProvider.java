package dev.edgegate.bench.tflite;

import dev.edgegate.bench.request.DelegateOptions;
import dev.edgegate.bench.request.Preference;
import org.tensorflow.lite.nnapi.NnApiDelegate;

/** NNAPI, legacy since Android 15: accelerators only, never its own slow CPU path. */
final class NnapiProvider implements DelegateProvider {
  @Override
  public DelegateSetup make(DelegateOptions options, int threads) {
    boolean sustained = options.preference == Preference.SUSTAINED_SPEED;
    NnApiDelegate.Options nnapi =
        new NnApiDelegate.Options()
            .setUseNnapiCpu(false)
            .setAllowFp16(options.reducedPrecision)
            .setExecutionPreference(
                sustained
                    ? NnApiDelegate.Options.EXECUTION_PREFERENCE_SUSTAINED_SPEED
                    : NnApiDelegate.Options.EXECUTION_PREFERENCE_FAST_SINGLE_ANSWER);
    return new DelegateSetup(new NnApiDelegate(nnapi), false, threads)
        .with("useNnapiCpu", false)
        .with("allowFp16", options.reducedPrecision)
        .with("executionPreference", sustained ? "SUSTAINED_SPEED" : "FAST_SINGLE_ANSWER");
  }
}
