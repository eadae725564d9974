package dev.edgegate.bench.tflite;

import dev.edgegate.bench.request.DelegateOptions;
import dev.edgegate.bench.request.Preference;
import org.tensorflow.lite.gpu.GpuDelegate;
import org.tensorflow.lite.gpu.GpuDelegateFactory;

/** The GPU delegate. It belongs to the thread that makes it: that thread must run the model. */
final class GpuProvider implements DelegateProvider {
  @Override
  public DelegateSetup make(DelegateOptions options, int threads) {
    boolean sustained = options.preference == Preference.SUSTAINED_SPEED;
    GpuDelegateFactory.Options gpu =
        new GpuDelegateFactory.Options()
            .setPrecisionLossAllowed(options.reducedPrecision)
            .setQuantizedModelsAllowed(options.quantizedModels)
            .setInferencePreference(
                sustained
                    ? GpuDelegateFactory.Options.INFERENCE_PREFERENCE_SUSTAINED_SPEED
                    : GpuDelegateFactory.Options.INFERENCE_PREFERENCE_FAST_SINGLE_ANSWER);
    return new DelegateSetup(new GpuDelegate(gpu), false, threads)
        .with("precisionLossAllowed", options.reducedPrecision)
        .with("quantizedModelsAllowed", options.quantizedModels)
        .with("inferencePreference", sustained ? "SUSTAINED_SPEED" : "FAST_SINGLE_ANSWER");
  }
}
