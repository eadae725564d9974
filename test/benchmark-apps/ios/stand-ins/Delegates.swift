// The delegates that TensorFlowLiteSwift has on iOS only, with their interfaces; for where it is not.
import TensorFlowLite

final class CoreMLDelegate: Delegate {
  enum EnabledDevices {
    case neuralEngine, all
  }

  struct Options {
    var enabledDevices = EnabledDevices.neuralEngine
    var coreMLVersion = 0
    var maxDelegatedPartitions = 0
    var minNodesPerPartition = 2
  }

  var cDelegate: CDelegate { fatalError() }
  init?(options: Options) { fatalError() }
}

enum ThreadWaitType {
  case none, passive, active, aggressive
}

final class MetalDelegate: Delegate {
  struct Options {
    var isPrecisionLossAllowed = false
    var waitType = ThreadWaitType.passive
    var isQuantizationEnabled = true
  }

  var cDelegate: CDelegate { fatalError() }
  init(options: Options) { fatalError() }
}
