package dev.edgegate.bench.tflite;

import dev.edgegate.bench.launch.Refused;
import dev.edgegate.bench.request.DelegateOptions;

/** Makes one kind of delegate, with every option explicit: the runtime's defaults differ between platforms and versions. */
interface DelegateProvider {
  /** Throws {@link Refused} (unsupported) where this device or runtime has no such delegate. */
  DelegateSetup make(DelegateOptions options, int threads) throws Refused;
}
