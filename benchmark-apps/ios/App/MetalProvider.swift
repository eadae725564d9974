// How is Metal's delegate set up? Every option explicit: its defaults differ from those of Android's GPU delegate.
import BenchCore
import TensorFlowLite

struct MetalProvider: DelegateProvider {
  func make(for model: ModelFile, options: DelegateOptions, threads: Int) -> DelegateSetup {
    var chosen = MetalDelegate.Options()
    chosen.isPrecisionLossAllowed = options.reducedPrecision
    chosen.isQuantizationEnabled = options.quantizedModels
    // Never `none` (the output would not be there yet) nor `aggressive` (it keeps the GPU busy between inferences).
    let waitsActively = options.preference == .fastSingleAnswer
    chosen.waitType = waitsActively ? .active : .passive
    return DelegateSetup(
      MetalDelegate(options: chosen), nodeName: "TfLiteMetalDelegate", threads: threads,
      options: [
        ("isPrecisionLossAllowed", .bool(options.reducedPrecision)), ("isQuantizationEnabled", .bool(options.quantizedModels)),
        ("waitType", .text(waitsActively ? "active" : "passive")),
      ])
  }
}
