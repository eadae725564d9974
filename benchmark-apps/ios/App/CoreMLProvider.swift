// How is Core ML's delegate set up? Neural Engine only, all that it takes, float models only: it takes no others.
import BenchCore
import TensorFlowLite

struct CoreMLProvider: DelegateProvider {
  func make(for model: ModelFile, options: DelegateOptions, threads: Int) throws -> DelegateSetup {
    if model.isQuantized() == true {
      throw Refused(.unsupported, "Core ML's delegate takes float models only, and this one is quantized")
    }
    var chosen = CoreMLDelegate.Options()
    chosen.enabledDevices = .neuralEngine
    // The highest that the delegate has; its own default depends on the system.
    chosen.coreMLVersion = 3
    chosen.maxDelegatedPartitions = 0
    chosen.minNodesPerPartition = 2
    guard let delegate = CoreMLDelegate(options: chosen) else {
      throw Refused(.unsupported, "this device has no Neural Engine that Core ML's delegate could use")
    }
    return DelegateSetup(
      delegate, nodeName: "TfLiteCoreMlDelegate", threads: threads,
      options: [
        ("enabledDevices", .text("neuralEngine")), ("coreMLVersion", .number(3)), ("maxDelegatedPartitions", .number(0)),
        ("minNodesPerPartition", .number(2)),
      ])
  }
}
