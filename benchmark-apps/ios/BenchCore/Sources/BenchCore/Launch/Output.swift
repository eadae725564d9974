// What does one output stand for, as the last inference left it?
import Foundation

public struct Output {
  public let name: String
  public let shape: [Int]
  /// Elements as the real numbers that they stand for.
  public let reals: [Double]
  /// The quantization step; 0 when the output is not quantized.
  let scale: Double

  /// `dtype`: the contract's name. Throws `Refused` for an element type that can't be read.
  public init(name: String, dtype: String, shape: [Int], bytes: Data, scale: Double, zeroPoint: Int) throws {
    self.name = name
    self.shape = shape
    self.scale = scale
    let stored = try Output.stored(dtype, bytes)
    reals = scale == 0 ? stored : stored.map { ($0 - Double(zeroPoint)) * scale }
  }

  private static func stored(_ dtype: String, _ bytes: Data) throws -> [Double] {
    switch dtype {
    case "float32": return elements(bytes, Float32.self) { Double($0) }
    case "float64": return elements(bytes, Double.self) { $0 }
    case "int64": return elements(bytes, Int64.self) { Double($0) }
    case "int32": return elements(bytes, Int32.self) { Double($0) }
    case "int16": return elements(bytes, Int16.self) { Double($0) }
    case "uint8", "bool": return elements(bytes, UInt8.self) { Double($0) }
    case "int8": return elements(bytes, Int8.self) { Double($0) }
    default: throw Refused(.error, "outputs of type \(dtype) can't be read")
    }
  }

  private static func elements<Element>(_ bytes: Data, _ type: Element.Type, _ real: (Element) -> Double) -> [Double] {
    let size = MemoryLayout<Element>.size
    return bytes.withUnsafeBytes { all in
      (0..<all.count / size).map { real(all.loadUnaligned(fromByteOffset: $0 * size, as: type)) }
    }
  }
}
