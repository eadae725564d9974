// How does a model run in TensorFlowLiteSwift's interpreter?
import BenchCore
import Foundation
import TensorFlowLite

final class TfliteModel: LoadedModel {
  private let interpreter: Interpreter
  private let setup: DelegateSetup
  private let requested: DelegateName
  // The interpreter keeps a pointer to it.
  private let probe = GraphProbe()
  private let said: () -> String
  private let outputCount: Int
  private var lastOutputs: [Tensor] = []

  /// `said`: what the runtime printed since loading began. Throws `Refused`, or the runtime's own errors.
  init(
    _ model: ModelFile, _ setup: DelegateSetup, requested: DelegateName, threads: Int, inputs: [Input],
    said: @escaping () -> String
  ) throws {
    self.setup = setup
    self.requested = requested
    self.said = said
    var options = Interpreter.Options()
    options.threadCount = threads
    options.isXNNPackEnabled = setup.isXNNPackEnabled
    let delegates: [Delegate] = [probe] + (setup.delegate.map { [$0] } ?? [])
    interpreter = try Interpreter(modelPath: model.path, options: options, delegates: delegates)
    outputCount = interpreter.outputTensorCount
    guard interpreter.inputTensorCount == inputs.count else {
      throw Refused(
        .error, "the model has \(interpreter.inputTensorCount) inputs, the request gives \(inputs.count)")
    }
    try interpreter.allocateTensors()
    try resize(inputs, of: model)
    for (at, input) in inputs.enumerated() {
      try accept(input, as: interpreter.input(at: at))
      try interpreter.copy(input.bytes, toInputAt: at)
    }
  }

  var options: [(name: String, value: OptionValue)] { setup.options }

  func coverage() -> Coverage {
    probe.coverage(requested, nodeName: setup.nodeName)
  }

  func infer() throws {
    do {
      try interpreter.invoke()
      lastOutputs = try (0..<outputCount).map(interpreter.output)
    } catch {
      throw TfliteRuntime.refusal(error, said: said(), otherwise: .error)
    }
  }

  func outputs() throws -> [Output] {
    try lastOutputs.map { tensor in
      try Output(
        name: tensor.name, dtype: dtype(tensor.dataType), shape: tensor.shape.dimensions, bytes: tensor.data,
        scale: Double(tensor.quantizationParameters?.scale ?? 0),
        zeroPoint: tensor.quantizationParameters?.zeroPoint ?? 0)
    }
  }

  private func resize(_ inputs: [Input], of model: ModelFile) throws {
    var resized = false
    for (at, input) in inputs.enumerated() {
      let tensor = try interpreter.input(at: at)
      guard tensor.shape.dimensions != input.tensor.shape else { continue }
      // The runtime would resize any input.
      guard model.isDynamic(input: at) == true, tensor.shape.dimensions.count == input.tensor.shape.count else {
        throw Refused(
          .error,
          "input \(tensor.name) is \(tensor.shape.dimensions), the request gives \(input.tensor.shape)")
      }
      try interpreter.resizeInput(at: at, to: Tensor.Shape(input.tensor.shape))
      resized = true
    }
    if resized { try interpreter.allocateTensors() }
  }

  private func accept(_ input: Input, as tensor: Tensor) throws {
    guard dtype(tensor.dataType) == input.tensor.dtype else {
      throw Refused(
        .error, "input \(tensor.name) is \(dtype(tensor.dataType)), the request gives \(input.tensor.dtype)")
    }
    guard tensor.data.count == input.bytes.count else {
      throw Refused(
        .error, "input \(tensor.name) has \(tensor.data.count) bytes, the request gives \(input.bytes.count)")
    }
  }

  /// The contract's name of an element type.
  private func dtype(_ type: Tensor.DataType) -> String {
    "\(type)".lowercased()
  }
}
