import Foundation
import XCTest

@testable import BenchCore

/// What the contract's fixtures can't show: the text around the JSON, options and defaults, and what is named when it is wrong.
final class RequestTests: XCTestCase {
  private let launch = Requests.paired("l1", "baseline", "candidate")

  func testASoundRequestIsReadWhole() throws {
    let text = Requests.text([launch])
    let read = try BenchRequest(parsing: Data(text.utf8))
    XCTAssertEqual(read.requestId, "r1")
    XCTAssertEqual(try read.launch("l1").loadOrder, [.baseline, .candidate])
    XCTAssertEqual(try read.ofCase(read.launch("l1")).delegate, .xnnpack)
    XCTAssertNil(read.sessionTimeBoxNs)
    XCTAssertEqual(read.coolDown.maxStartCelsius, 35.5)
    XCTAssertEqual(read.sha256, Digest.sha256(Data(text.utf8)))
  }

  func testOptionsThatAreLeftOutTakeTheContractsDefaults() throws {
    XCTAssertFalse(try options(["xnnpack": "coreml"]).reducedPrecision)
    XCTAssertTrue(try options(["xnnpack": "gpu"]).reducedPrecision)
    XCTAssertTrue(try options(["xnnpack": "gpu"]).quantizedModels)
    XCTAssertEqual(try options([:]).preference, .fastSingleAnswer)
  }

  func testOptionsThatAreGivenHold() throws {
    let given = "\"delegate\":\"gpu\",\"options\":{\"reducedPrecision\":false,\"preference\":\"sustained-speed\"}"
    let options = try options(["\"delegate\":\"xnnpack\"": given])
    XCTAssertFalse(options.reducedPrecision)
    XCTAssertTrue(options.quantizedModels)
    XCTAssertEqual(options.preference, .sustainedSpeed)
  }

  func testTextAroundTheRequestIsRefused() {
    let sound = Requests.text([launch])
    for text in [sound + "{}", "// a comment\n" + sound, "", "[]", "null"] { refused(text, "") }
    refused(sound.replacingOccurrences(of: "\"round\":1", with: "\"round\":NaN"), "")
    refused(sound.replacingOccurrences(of: "\"round\":1", with: "'round':1"), "")
    XCTAssertThrowsError(try BenchRequest(parsing: sound.data(using: .utf16)!))
    XCTAssertThrowsError(try BenchRequest(parsing: Data([0xff]) + Data(sound.utf8)))
  }

  func testAWrongFieldIsNamedWithItsPlace() {
    let cases = [
      ("\"absolute\":0.001", "\"absolute\":-1", "cases[0].tolerance.absolute is not between"),
      ("\"absolute\":0.001", "\"absolute\":1e999", ""),
      ("\"gated\":true", "\"gated\":1", "cases[0].gated is neither true nor false"),
      ("\"threads\":1", "\"threads\":true", "cases[0].threads is no whole number"),
      ("\"threads\":1", "\"threads\":1.5", ""),
      ("\"threads\":1", "\"threads\":\"1\"", "cases[0].threads is no whole number"),
      ("\"shape\":[1,4]", "\"shape\":[1,-4]", "shape is not between"),
      ("\"shape\":[1,4]", "\"shape\":[[1],4]", "shape has something else than whole numbers"),
      ("\"sizeBytes\":16", "\"sizeBytes\":9007199254740992", "files[1].sizeBytes is not between"),
      ("\"round\":1", "\"round\":1,\"mood\":2", "unknown field mood"),
      ("\"round\":1", "\"round\":1,\"sessionTimeBoxNs\":null", "sessionTimeBoxNs is no whole number"),
      ("files/m.tflite", "files/../m.tflite", "files[0].path is no plain relative path"),
      ("files/m.tflite", "files//m.tflite", "files[0].path is no plain relative path"),
      ("\"r1\"", "\"-r1\"", "requestId is no id"),
      ("\"r1\"", "\"\(String(repeating: "r", count: 65))\"", "requestId is no id"),
    ]
    for (from, to, says) in cases { refused(Requests.text([launch], changing: [from: to]), says) }
  }

  private func options(_ changes: [String: String]) throws -> DelegateOptions {
    let request = try Requests.parsed(launch, changing: changes)
    return try request.ofCase(request.launches[0]).options
  }

  private func refused(_ text: String, _ says: String) {
    XCTAssertThrowsError(try BenchRequest(parsing: Data(text.utf8)), text) { error in
      XCTAssertTrue(error is BadRequest && "\(error)".contains(says) || says.isEmpty, "\(error)")
      XCTAssertTrue(error is BadRequest, "\(error)")
    }
  }
}
