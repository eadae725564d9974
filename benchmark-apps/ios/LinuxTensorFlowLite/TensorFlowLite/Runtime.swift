// Which names does TensorFlowLiteSwift have around its interpreter?
import TensorFlowLiteC

public enum Runtime {
  public static var version: String { String(cString: TfLiteVersion()) }
}

public protocol Delegate: AnyObject {
  typealias CDelegate = UnsafeMutablePointer<TfLiteDelegate>

  var cDelegate: CDelegate { get }
}

public enum InterpreterError: Error {
  case invalidTensorIndex(index: Int, maxIndex: Int)
  case invalidTensorDataCount(provided: Int, required: Int)
  case invalidTensorDataType
  case failedToLoadModel
  case failedToCreateInterpreter
  case failedToResizeInputTensor(index: Int)
  case failedToCopyDataToInputTensor
  case failedToAllocateTensors
  case allocateTensorsRequired
  case invokeInterpreterRequired
}
