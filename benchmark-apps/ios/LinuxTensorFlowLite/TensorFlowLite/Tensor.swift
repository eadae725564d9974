// What is a tensor in TensorFlowLiteSwift? A copy of what the runtime holds. It has no name for 8-bit signed integers.
import Foundation
import TensorFlowLiteC

public struct QuantizationParameters {
  public let scale: Float
  public let zeroPoint: Int
}

public struct Tensor {
  public struct Shape {
    public let dimensions: [Int]

    public init(_ dimensions: [Int]) {
      self.dimensions = dimensions
    }
  }

  public enum DataType {
    case bool, uInt8, int16, int32, int64, float16, float32, float64

    init?(_ type: TfLiteType) {
      switch type {
      case kTfLiteBool: self = .bool
      case kTfLiteUInt8: self = .uInt8
      case kTfLiteInt16: self = .int16
      case kTfLiteInt32: self = .int32
      case kTfLiteInt64: self = .int64
      case kTfLiteFloat16: self = .float16
      case kTfLiteFloat32: self = .float32
      case kTfLiteFloat64: self = .float64
      default: return nil
      }
    }
  }

  public let name: String
  public let dataType: DataType
  public let shape: Shape
  public let data: Data
  public let quantizationParameters: QuantizationParameters?

  init(_ tensor: OpaquePointer?, otherwise: InterpreterError) throws {
    guard let tensor, let bytes = TfLiteTensorData(tensor), let name = TfLiteTensorName(tensor) else {
      throw otherwise
    }
    guard let type = DataType(TfLiteTensorType(tensor)) else { throw InterpreterError.invalidTensorDataType }
    self.name = String(cString: name)
    dataType = type
    shape = Shape((0..<TfLiteTensorNumDims(tensor)).map { Int(TfLiteTensorDim(tensor, $0)) })
    data = Data(bytes: bytes, count: TfLiteTensorByteSize(tensor))
    let quantization = TfLiteTensorQuantizationParams(tensor)
    quantizationParameters =
      quantization.scale == 0
      ? nil : QuantizationParameters(scale: quantization.scale, zeroPoint: Int(quantization.zero_point))
  }
}
