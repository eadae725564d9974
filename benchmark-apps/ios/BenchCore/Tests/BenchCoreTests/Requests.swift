import Foundation

@testable import BenchCore

/// Small requests, as text, for tests.
enum Requests {
  static let sha256 = String(repeating: "0", count: 64)

  static func paired(_ id: String, _ order: String...) -> String {
    launch(id, "paired", order, pairs: 2, inferences: 3)
  }

  static func single(_ id: String, _ side: String) -> String {
    launch(id, "single", [side], pairs: 0, inferences: 0)
  }

  /// `changes`: texts in it, and what stands in their place.
  static func text(_ launches: [String], changing changes: [String: String] = [:]) -> String {
    let side = """
      {"model":"f1","inputs":[{"index":0,"name":"x","dtype":"float32","shape":[1,4],"file":"f2"}]}
      """
    let text = """
      {"kind":"bench-request","schemaVersion":1,"requestId":"r1","round":1,
      "files":[{"id":"f1","path":"files/m.tflite","sha256":"\(sha256)","sizeBytes":1},
      {"id":"f2","path":"files/i.bin","sha256":"\(sha256)","sizeBytes":16}],
      "cases":[{"id":"c1","gated":true,"delegate":"xnnpack","threads":1,
      "tolerance":{"absolute":0.001,"relative":0.01,"outlierShare":0},"baseline":\(side),"candidate":\(side)}],
      "launches":[\(launches.joined(separator: ","))],
      "warmUp":{"minInferences":1,"minNs":0,"maxNs":1000},"hangTimeoutNs":60000000000,
      "coolDown":{"pauseNs":0,"maxStartCelsius":35.5,"maxWaitNs":0}}
      """
    return changes.reduce(text) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
  }

  static func parsed(_ launches: String..., changing changes: [String: String] = [:]) throws -> BenchRequest {
    try BenchRequest(parsing: Data(text(launches, changing: changes).utf8))
  }

  private static func launch(_ id: String, _ kind: String, _ order: [String], pairs: Int, inferences: Int) -> String {
    let sides = order.map { "\"\($0)\"" }.joined(separator: ",")
    return """
      {"id":"\(id)","case":"c1","kind":"\(kind)","loadOrder":[\(sides)],"pairs":\(pairs),"inferences":\(inferences),
      "dropped":0,"timeBoxNs":1000000000,"checkOutputs":true}
      """
  }
}
