// How is a delegate made? One provider for each; the app adds those of iOS (Core ML, Metal) to those of every system.
import BenchCore
import TensorFlowLite

/// Makes one kind of delegate, with every option explicit: the runtime's defaults differ between platforms and versions.
public protocol DelegateProvider {
  /// Throws `Refused` (`unsupported`) where this device or runtime has no such delegate, or it takes no such model.
  func make(for model: ModelFile, options: DelegateOptions, threads: Int) throws -> DelegateSetup
}

/// A delegate that was made with these options.
public struct DelegateSetup {
  /// Nil where the interpreter has it built in.
  public let delegate: Delegate?
  /// Whether XNNPACK runs; what another delegate leaves goes to the built-in kernels.
  public let isXNNPackEnabled: Bool
  /// What the delegate's nodes are called in the prepared graph; nil when it makes none.
  public let nodeName: String?
  /// Every option that is set, by the runtime's own name for it.
  public let options: [(name: String, value: OptionValue)]

  /// For a delegate that TensorFlowLiteSwift is given. `options`: its own; the interpreter's are added.
  public init(
    _ delegate: Delegate, nodeName: String, threads: Int, options: [(name: String, value: OptionValue)]
  ) {
    self.init(delegate, isXNNPackEnabled: false, nodeName, threads, options)
  }

  /// For what the interpreter has built in.
  init(isXNNPackEnabled: Bool, nodeName: String?, threads: Int) {
    self.init(nil, isXNNPackEnabled: isXNNPackEnabled, nodeName, threads, [])
  }

  private init(
    _ delegate: Delegate?, isXNNPackEnabled: Bool, _ nodeName: String?, _ threads: Int,
    _ options: [(name: String, value: OptionValue)]
  ) {
    self.delegate = delegate
    self.isXNNPackEnabled = isXNNPackEnabled
    self.nodeName = nodeName
    self.options = [("threadCount", .number(threads)), ("isXNNPackEnabled", .bool(isXNNPackEnabled))] + options
  }
}

/// Built-in kernels, XNNPACK truly off.
struct BuiltInKernels: DelegateProvider {
  func make(for model: ModelFile, options: DelegateOptions, threads: Int) -> DelegateSetup {
    DelegateSetup(isXNNPackEnabled: false, nodeName: nil, threads: threads)
  }
}

/// XNNPACK as TensorFlowLiteSwift has it: no weight cache, no forced half precision.
struct Xnnpack: DelegateProvider {
  static let nodeName = "TfLiteXNNPackDelegate"

  func make(for model: ModelFile, options: DelegateOptions, threads: Int) -> DelegateSetup {
    DelegateSetup(isXNNPackEnabled: true, nodeName: Xnnpack.nodeName, threads: threads)
  }
}
