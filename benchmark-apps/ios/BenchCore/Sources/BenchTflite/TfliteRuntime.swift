// How does TensorFlow Lite, by its Swift API, play the runtime of a launch?
import BenchCore
import TensorFlowLite

public final class TfliteRuntime: ModelRuntime {
  private let providers: [DelegateName: DelegateProvider]
  private let log: RuntimeLog

  /// `more`: the delegates that this system has beside `cpu` and `xnnpack`.
  public init(log: RuntimeLog, more: [DelegateName: DelegateProvider] = [:]) {
    self.log = log
    providers = more.merging([.cpu: BuiltInKernels(), .xnnpack: Xnnpack()]) { _, ours in ours }
  }

  /// The runtime's version as its library says.
  public static var version: String { Runtime.version }

  public func load(
    model path: String, under delegate: DelegateName, options: DelegateOptions, threads: Int, inputs: [Input]
  ) throws -> LoadedModel {
    guard let provider = providers[delegate] else {
      throw Refused(.unsupported, "there is no \(delegate.rawValue) delegate here")
    }
    let marker = log.mark()
    let said = { [log] in (log.since(marker) ?? []).filter { !$0.hasPrefix("INFO: ") }.joined(separator: "; ") }
    do {
      let model = ModelFile(path)
      let setup = try provider.make(for: model, options: options, threads: threads)
      return try TfliteModel(model, setup, requested: delegate, threads: threads, inputs: inputs, said: said)
    } catch {
      throw TfliteRuntime.refusal(error, said: said(), otherwise: .invalidModel)
    }
  }

  /// `said`: what the runtime printed. `otherwise`: what words that are not known mean where they were said.
  static func refusal(_ error: Error, said: String, otherwise: FailureKind) -> Refused {
    switch error {
    case let refused as Refused:
      return refused
    case InterpreterError.invalidTensorDataType:
      return Refused(.unsupported, "TensorFlowLiteSwift can't hold this model's inputs or outputs (8-bit signed integers)")
    case _ where said.contains("lacks data"):
      let outside = "this runtime does not find weights that stand behind the flatbuffer, where newer converters put them"
      return Refused(.unsupported, "\(outside): \(said)")
    default:
      return Refusals.of(said.isEmpty ? "\(error)" : "\(error): \(said)", otherwise: otherwise)
    }
  }
}
