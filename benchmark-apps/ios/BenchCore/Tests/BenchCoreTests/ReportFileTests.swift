import Foundation
import XCTest

@testable import BenchCore

/// What is on the storage after each event, and after a sudden end. (A full storage is tried with the whole driver.)
final class ReportFileTests: XCTestCase {
  private var path = ""

  override func setUpWithError() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    addTeardownBlock { try? FileManager.default.removeItem(at: folder) }
    path = folder.appendingPathComponent("report.ndjson").path
  }

  func testALineIsOnTheStorageAsSoonAsItIsSaid() throws {
    let report = try ReportFile.create(path)
    let tail = try ReportTail(path)
    try report.say(.sessionFinished(launchesFinished: 1, launchesFailed: 2))
    XCTAssertEqual(tail.lines(), ["{\"event\":\"session-finished\",\"launchesFinished\":1,\"launchesFailed\":2}"])
    XCTAssertEqual(tail.lines(), [])
  }

  func testAReportThatLiesThereIsNotContinued() throws {
    try write("an old report\n")
    _ = try ReportFile.create(path)
    XCTAssertEqual(try text(), "")
  }

  func testACutLineIsTakenBackByWhoeverWritesNext() throws {
    for length in [1, 4095, 4096, 4097, 20_000] {
      try write("{}\n" + String(repeating: "x", count: length))
      try ReportFile.resume(path).say(.sessionFinished(launchesFinished: 0, launchesFailed: 0))
      XCTAssertTrue(try text().hasPrefix("{}\n{\"event\""))
      XCTAssertEqual(try text().split(separator: "\n").count, 2)
    }
  }

  func testAReportWithoutAWholeLineBeginsAnew() throws {
    try write("cut")
    _ = try ReportFile.resume(path)
    XCTAssertEqual(try text(), "")
  }

  func testTheTailShowsWholeLinesOnlyAndWaitsWhereACutOneWasTakenBack() throws {
    try write("one\ntwo")
    let tail = try ReportTail(path)
    XCTAssertEqual(tail.lines(), ["one"])
    try write("one\ntwo!\né\ncut")
    XCTAssertEqual(tail.lines(), ["two!", "é"])
    try ReportFile.resume(path).say(.sessionFinished(launchesFinished: 0, launchesFailed: 0))
    XCTAssertEqual(tail.lines().count, 1)
  }

  func testHostileTextStaysOneLine() throws {
    let launch = try Requests.parsed(Requests.single("l1", "candidate")).launches[0]
    let hostile = "a\nb\r\n\"c\" \\ \u{2028} \u{0} \u{1F600}"
    let line = Event.launchFailed(launch, .error, nil, nil, hostile).line
    XCTAssertNil(line.unicodeScalars.first { $0.value < 32 || $0.value == 0x2028 })
    let read = try XCTUnwrap(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    XCTAssertEqual(read["detail"] as? String, hostile)
  }

  func testANumberThatIsNoneIsLeftOutAndNeverZero() {
    XCTAssertEqual(Thermal(state: .fair, celsius: .nan).json.text, "{\"state\":\"fair\"}")
  }

  func testAReportThatCantBeBegunSaysSo() {
    XCTAssertThrowsError(try ReportFile.create(path + "/no/report.ndjson")) { error in
      XCTAssertTrue("\(error)".contains("can't be made"), "\(error)")
    }
  }

  private func write(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private func text() throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }
}
