// What is in a model file that TensorFlowLiteSwift does not tell? A few steps into the flatbuffer.
import Foundation

public struct ModelFile {
  public let path: String

  /// UINT8, INT16, INT8 and INT4 of the schema's TensorType.
  private static let quantizedTypes: Set<UInt8> = [3, 7, 9, 17]

  public init(_ path: String) {
    self.path = path
  }

  /// Whether the main graph has 4, 8 or 16-bit integer tensors: quantized activations or weights. Nil when it is no model.
  public func isQuantized() -> Bool? {
    read { graph in
      guard let tensors = graph.tensors() else { return nil }
      return tensors.contains { ModelFile.quantizedTypes.contains($0.type) }
    }
  }

  /// Whether the declared shape of an input has a size that is open. Nil when there is no such input.
  public func isDynamic(input: Int) -> Bool? {
    read { graph in
      guard let tensors = graph.tensors(), let inputs = graph.inputs(), inputs.indices.contains(input),
        tensors.indices.contains(inputs[input])
      else { return nil }
      return tensors[inputs[input]].signature.contains(-1)
    }
  }

  private func read<Value>(_ look: (MainGraph) -> Value?) -> Value? {
    guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe) else { return nil }
    return bytes.withUnsafeBytes { all in MainGraph(Flatbuffer(bytes: all)).flatMap(look) }
  }
}

/// A model's first subgraph, by the field numbers of its schema.
private struct MainGraph {
  private let file: Flatbuffer
  private let table: Int

  /// Nil when the bytes are no model.
  init?(_ file: Flatbuffer) {
    guard let root = file.follow(0), let subgraphs = file.vector(in: root, field: 2), subgraphs.count > 0,
      let table = file.follow(subgraphs.start)
    else { return nil }
    self.file = file
    self.table = table
  }

  func tensors() -> [(type: UInt8, signature: [Int])]? {
    guard let tensors = file.vector(in: table, field: 0) else { return nil }
    var found: [(type: UInt8, signature: [Int])] = []
    for at in 0..<tensors.count {
      guard let tensor = file.follow(tensors.start + 4 * at) else { return nil }
      // An absent type is the schema's default, FLOAT32.
      let type = file.place(in: tensor, field: 1).flatMap { file.value($0, UInt8.self) } ?? 0
      found.append((type, file.numbers(in: tensor, field: 7)))
    }
    return found
  }

  func inputs() -> [Int]? {
    file.numbers(in: table, field: 1)
  }
}

/// Tables and vectors in a flatbuffer; nil wherever they lead out of it.
private struct Flatbuffer {
  let bytes: UnsafeRawBufferPointer

  func vector(in table: Int, field: Int) -> (start: Int, count: Int)? {
    guard let place = place(in: table, field: field), let start = follow(place),
      let count = value(start, UInt32.self), start + 4 + Int(count) <= bytes.count
    else { return nil }
    return (start + 4, Int(count))
  }

  /// A vector of 32-bit numbers; empty when it is absent.
  func numbers(in table: Int, field: Int) -> [Int] {
    guard let vector = vector(in: table, field: field) else { return [] }
    return (0..<vector.count).compactMap { value(vector.start + 4 * $0, Int32.self).map(Int.init) }
  }

  /// Where a table's field is; nil when it is absent.
  func place(in table: Int, field: Int) -> Int? {
    guard let back = value(table, Int32.self) else { return nil }
    let slots = table - Int(back)
    let slot = 4 + 2 * field
    guard let size = value(slots, UInt16.self), slot + 2 <= Int(size),
      let offset = value(slots + slot, UInt16.self), offset > 0
    else { return nil }
    return table + Int(offset)
  }

  func follow(_ place: Int) -> Int? {
    value(place, UInt32.self).map { place + Int($0) }
  }

  func value<Value: FixedWidthInteger>(_ at: Int, _ type: Value.Type) -> Value? {
    guard at >= 0, at + MemoryLayout<Value>.size <= bytes.count else { return nil }
    return Value(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: type))
  }
}
