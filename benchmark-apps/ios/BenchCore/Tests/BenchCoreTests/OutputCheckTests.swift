import Foundation
import XCTest

@testable import BenchCore

/// When is an output right? Each allowance alone, at its edge.
final class OutputCheckTests: XCTestCase {
  private let everything = OutputTolerance(
    absolute: 1e9, relative: 1, steps: 0, magnitudeShare: 1, outlierShare: 1)

  func testAbsoluteAndRelativeAllowancesAddUp() throws {
    let tolerance = OutputTolerance(absolute: 0.5, relative: 0.25, steps: 0, magnitudeShare: 0, outlierShare: 0)
    XCTAssertEqual(try check([5.5], [4], tolerance).status, .within)
    XCTAssertEqual(try check([5.501], [4], tolerance).status, .outside)
    XCTAssertEqual(try check([-5.5], [-4], tolerance).status, .within)
  }

  func testAQuantizedOutputMayBeSoManyStepsAway() throws {
    let tolerance = OutputTolerance(absolute: 0, relative: 0, steps: 2, magnitudeShare: 0, outlierShare: 0)
    func status(_ mine: Int8, _ reference: Int8) throws -> CheckResult.Status {
      OutputCheck.compare([try quantized(mine)], with: [try quantized(reference)], within: tolerance).status
    }
    XCTAssertEqual(try status(12, 10), .within)
    XCTAssertEqual(try status(13, 10), .outside)
    XCTAssertEqual(try check([2], [1], tolerance).status, .outside, "steps mean nothing without a scale")
  }

  func testQuantizedValuesAreComparedAsTheRealNumbersTheyStandFor() throws {
    let result = OutputCheck.compare([try quantized(14)], with: [try quantized(10)], within: everything)
    XCTAssertEqual(result.numbers?.maxAbsError ?? .nan, 4 * 0.5, accuracy: 1e-9)
  }

  func testAShareOfTheLargestMagnitudeIsAllowedEverywhere() throws {
    let tolerance = OutputTolerance(absolute: 0, relative: 0, steps: 0, magnitudeShare: 0.1, outlierShare: 0)
    XCTAssertEqual(try check([0.9, -10], [0, -10], tolerance).status, .within)
    XCTAssertEqual(try check([1.1, -10], [0, -10], tolerance).status, .outside)
    let infinite = try check([1.1, .infinity], [0, .infinity], tolerance)
    XCTAssertEqual(infinite.status, .outside, "an infinity is no magnitude")
  }

  func testSoManyElementsMayLieFurther() throws {
    let tolerance = OutputTolerance(absolute: 0, relative: 0, steps: 0, magnitudeShare: 0, outlierShare: 0.25)
    let result = try check([9, 0, 0, 0], [0, 0, 0, 0], tolerance)
    XCTAssertEqual(result.status, .within)
    XCTAssertEqual(result.numbers?.outlierShare, 0.25)
    XCTAssertEqual(try check([9, 9, 0, 0], [0, 0, 0, 0], tolerance).status, .outside)
  }

  func testTheShareIsThatOfTheWorstOutput() throws {
    let tolerance = OutputTolerance(absolute: 0, relative: 0, steps: 0, magnitudeShare: 0, outlierShare: 0.4)
    let result = OutputCheck.compare(
      [try floats([0, 0, 0, 0]), try floats([9, 0], "worst")],
      with: [try floats([0, 0, 0, 0]), try floats([0, 0], "worst")], within: tolerance)
    XCTAssertEqual(result.status, .outside)
    XCTAssertTrue(result.detail.contains("1 of 2 elements of worst"), result.detail)
  }

  func testANanIsRightNowhere() throws {
    let result = try check([.nan, 1], [.nan, 1], everything)
    XCTAssertEqual(result.status, .outside)
    XCTAssertEqual(result.numbers?.nonFiniteOutputs, 1)
    XCTAssertTrue(result.detail.contains("1 of 2 elements of y are NaN"), result.detail)
  }

  func testAnInfinityAgreesOnlyWithTheSame() throws {
    let loose = OutputTolerance(absolute: 1e9, relative: 1, steps: 0, magnitudeShare: 1, outlierShare: 0)
    XCTAssertEqual(try check([.infinity], [.infinity], loose).status, .within)
    XCTAssertEqual(try check([.infinity], [-.infinity], loose).status, .outside)
    XCTAssertEqual(try check([1], [.infinity], loose).status, .outside)
    XCTAssertEqual(try check([.infinity], [1], loose).status, .outside)
    XCTAssertEqual(try check([.infinity], [.infinity], loose).numbers?.maxAbsError, 0)
  }

  func testOtherShapesAreOutsideWithoutNumbers() throws {
    let result = try check([1, 2], [1], everything)
    XCTAssertEqual(result.status, .outside)
    XCTAssertNil(result.numbers)
    XCTAssertEqual(OutputCheck.compare([], with: [try floats([1])], within: everything).status, .outside)
  }

  func testEveryElementTypeIsRead() throws {
    let bytes = withUnsafeBytes(of: Int64(-2).littleEndian) { Data($0) }
    let cases: [(dtype: String, first: Double)] = [
      ("int64", -2), ("int32", -2), ("int16", -2), ("uint8", 254), ("int8", -2), ("bool", 254),
    ]
    for (dtype, first) in cases {
      let output = try Output(name: "y", dtype: dtype, shape: [], bytes: bytes, scale: 0, zeroPoint: 0)
      XCTAssertEqual(output.reals.first, first, dtype)
    }
    XCTAssertThrowsError(
      try Output(name: "y", dtype: "complex64", shape: [], bytes: bytes, scale: 0, zeroPoint: 0))
  }

  private func check(_ mine: [Float], _ reference: [Float], _ tolerance: OutputTolerance) throws -> CheckResult {
    OutputCheck.compare([try floats(mine)], with: [try floats(reference)], within: tolerance)
  }

  private func floats(_ values: [Float], _ name: String = "y") throws -> Output {
    let bytes = values.withUnsafeBytes { Data($0) }
    return try Output(name: name, dtype: "float32", shape: [values.count], bytes: bytes, scale: 0, zeroPoint: 0)
  }

  /// Steps of a half, zero at 3.
  private func quantized(_ value: Int8) throws -> Output {
    let bytes = Data([UInt8(bitPattern: value)])
    return try Output(name: "y", dtype: "int8", shape: [1], bytes: bytes, scale: 0.5, zeroPoint: 3)
  }
}
