import Foundation
import XCTest

@testable import BenchTflite

/// What a file's structure tells. Needs models in the folder `models`, which whoever runs this fills.
final class ModelFileTests: XCTestCase {
  func testFloatModelsAreNotQuantizedAndEightBitOnesAre() {
    XCTAssertEqual(ModelFile("models/face.tflite").isQuantized(), false)
    XCTAssertEqual(ModelFile("models/full-int8.tflite").isQuantized(), true)
  }

  func testAnInputIsDynamicWhenItsSignatureIsOpen() {
    XCTAssertEqual(ModelFile("models/face.tflite").isDynamic(input: 0), false)
    XCTAssertEqual(ModelFile("models/dynamic.tflite").isDynamic(input: 0), true)
    XCTAssertNil(ModelFile("models/face.tflite").isDynamic(input: 1))
  }

  func testWhatIsNoModelTellsNothing() throws {
    XCTAssertNil(ModelFile("models/none.tflite").isQuantized())
    let face = try Data(contentsOf: URL(fileURLWithPath: "models/face.tflite"))
    // Cut or disturbed anywhere, it is read without harm.
    for length in [0, 1, 3, 4, 8, 64, 1024] + (0..<200).map({ _ in Int.random(in: 0..<face.count) }) {
      let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      try face.prefix(length).write(to: path)
      defer { try? FileManager.default.removeItem(at: path) }
      let model = ModelFile(path.path)
      XCTAssertTrue(model.isQuantized() == nil || length >= 64)
      _ = model.isDynamic(input: 0)
    }
  }
}
