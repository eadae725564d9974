// How does TensorFlowLiteSwift's interpreter look where there is no such pod? The part of its API that BenchTflite uses, over
// the same C API and in the same order of calls: errors without words, words printed to stdout, outputs as copies.
import Foundation
import TensorFlowLiteC

public final class Interpreter {
  public struct Options {
    public var threadCount: Int?
    public var isXNNPackEnabled = false

    public init() {}
  }

  private let model: OpaquePointer
  private let interpreter: OpaquePointer
  private let xnnpack: Delegate.CDelegate?
  // The runtime keeps pointers to them.
  private let delegates: [Delegate]

  public init(modelPath: String, options: Options? = nil, delegates: [Delegate]? = nil) throws {
    guard let model = TfLiteModelCreateFromFile(modelPath) else { throw InterpreterError.failedToLoadModel }
    let made = TfLiteInterpreterOptionsCreate()
    defer { TfLiteInterpreterOptionsDelete(made) }
    if let threadCount = options?.threadCount { TfLiteInterpreterOptionsSetNumThreads(made, Int32(threadCount)) }
    TfLiteInterpreterOptionsSetErrorReporter(
      made,
      { _, format, arguments in
        guard let format, let arguments = arguments as CVaListPointer? else { return }
        var text = [CChar](repeating: 0, count: 4096)
        vsnprintf(&text, text.count, format, arguments)
        print("TensorFlow Lite Error: \(String(cString: text))")
      }, nil)
    for delegate in delegates ?? [] { TfLiteInterpreterOptionsAddDelegate(made, delegate.cDelegate) }
    if options?.isXNNPackEnabled == true {
      var chosen = TfLiteXNNPackDelegateOptionsDefault()
      if let threadCount = options?.threadCount { chosen.num_threads = Int32(threadCount) }
      xnnpack = TfLiteXNNPackDelegateCreate(&chosen)
      TfLiteInterpreterOptionsAddDelegate(made, xnnpack)
    } else {
      xnnpack = nil
    }
    guard let interpreter = TfLiteInterpreterCreate(model, made) else {
      TfLiteXNNPackDelegateDelete(xnnpack)
      TfLiteModelDelete(model)
      throw InterpreterError.failedToCreateInterpreter
    }
    self.model = model
    self.interpreter = interpreter
    self.delegates = delegates ?? []
  }

  deinit {
    TfLiteInterpreterDelete(interpreter)
    TfLiteXNNPackDelegateDelete(xnnpack)
    TfLiteModelDelete(model)
  }

  public var inputTensorCount: Int { Int(TfLiteInterpreterGetInputTensorCount(interpreter)) }

  public var outputTensorCount: Int { Int(TfLiteInterpreterGetOutputTensorCount(interpreter)) }

  public func allocateTensors() throws {
    guard TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteOk else {
      throw InterpreterError.failedToAllocateTensors
    }
  }

  public func resizeInput(at index: Int, to shape: Tensor.Shape) throws {
    try check(index, inputTensorCount)
    let sizes = shape.dimensions.map(Int32.init)
    guard TfLiteInterpreterResizeInputTensor(interpreter, Int32(index), sizes, Int32(sizes.count)) == kTfLiteOk else {
      throw InterpreterError.failedToResizeInputTensor(index: index)
    }
  }

  @discardableResult
  public func copy(_ data: Data, toInputAt index: Int) throws -> Tensor {
    try check(index, inputTensorCount)
    guard let tensor = TfLiteInterpreterGetInputTensor(interpreter, Int32(index)) else {
      throw InterpreterError.allocateTensorsRequired
    }
    let required = TfLiteTensorByteSize(tensor)
    guard data.count == required else {
      throw InterpreterError.invalidTensorDataCount(provided: data.count, required: required)
    }
    let status = data.withUnsafeBytes { TfLiteTensorCopyFromBuffer(tensor, $0.baseAddress, $0.count) }
    guard status == kTfLiteOk else { throw InterpreterError.failedToCopyDataToInputTensor }
    return try input(at: index)
  }

  public func invoke() throws {
    guard TfLiteInterpreterInvoke(interpreter) == kTfLiteOk else { throw InterpreterError.allocateTensorsRequired }
  }

  public func input(at index: Int) throws -> Tensor {
    try check(index, inputTensorCount)
    return try Tensor(
      TfLiteInterpreterGetInputTensor(interpreter, Int32(index)), otherwise: .allocateTensorsRequired)
  }

  public func output(at index: Int) throws -> Tensor {
    try check(index, outputTensorCount)
    return try Tensor(
      TfLiteInterpreterGetOutputTensor(interpreter, Int32(index)), otherwise: .invokeInterpreterRequired)
  }

  private func check(_ index: Int, _ count: Int) throws {
    guard index >= 0, index < count else {
      throw InterpreterError.invalidTensorIndex(index: index, maxIndex: count - 1)
    }
  }
}
