// Does what the app says reach the driver's report, and does the driver know how it ended? With real processes.
import Foundation
import XCTest

@testable import BenchLink

final class LinkTests: XCTestCase {
  private let report = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  private let assignment = Assignment(.launch(id: "l1"), request: Data("{}".utf8), report: Data([0, 255, 10]))
  private let step = "{\"event\":\"step\",\"launch\":\"l1\"}\n"

  override func setUpWithError() throws {
    try Data("before\n".utf8).write(to: report)
  }

  override func tearDownWithError() throws {
    try FileManager.default.removeItem(at: report)
  }

  func testAssignmentsComeAsTheyWereGiven() throws {
    for task in [Assignment.Task.describe, .keep, .launch(id: "l-7")] {
      let given = Assignment(task, request: Data((0...255).map { UInt8($0) }), report: Data("…\n".utf8))
      let port = try DriverPort()
      let app = Reply { try AppLink(port.place).assignment }
      XCTAssertNotNil(try port.answer(within: 5, giving: given))
      XCTAssertEqual(try app.get(), given)
    }
  }

  func testEveryEndIsKnownAndWhatWasSaidStands() throws {
    let ends: [(end: String, sudden: SuddenEnd, said: String)] = [
      ("finish", .withoutAWord, "{\"event\":\"launch-finished\",\"launch\":\"l1\"}\n"),
      ("abort", .signal(SIGABRT), ""),
      ("kill", .withoutAWord, ""),
      ("starve", .afterMemoryWarning, ""),
      ("cut", .withoutAWord, "{\"event\":\"blo"),
    ]
    for (end, sudden, said) in ends {
      try setUpWithError()
      let (running, process) = try start(end)
      XCTAssertTrue(process.awaitEnd(seconds: 20), end)
      XCTAssertTrue(process.awaitEnd(seconds: 0), "\(end), asked again")
      running.waitUntilExit()
      XCTAssertEqual(process.suddenEnd, sudden, end)
      XCTAssertEqual(try String(contentsOf: report, encoding: .utf8), "before\n" + step + said, end)
    }
  }

  func testATrapOfSwiftItselfIsNamed() throws {
    let (running, process) = try start("trap")
    XCTAssertTrue(process.awaitEnd(seconds: 20))
    running.waitUntilExit()
    XCTAssertEqual(process.suddenEnd, .signal(running.terminationStatus))
    XCTAssertEqual(running.terminationReason, .uncaughtSignal)
  }

  func testALaunchThatHangsIsThereUntilItIsKilled() throws {
    let (running, process) = try start("hang")
    XCTAssertFalse(process.awaitEnd(seconds: 0.2))
    kill(running.processIdentifier, SIGKILL)
    XCTAssertTrue(process.awaitEnd(seconds: 20))
  }

  func testALaunchDoesNotOutliveItsDriver() throws {
    let port = try DriverPort()
    let running = try probe(port, "hang")
    var driver: Connection? = try port.answer(within: 20, giving: assignment)
    XCTAssertEqual(driver?.line(within: 20).map { $0 + "\n" }, step)
    driver = nil
    running.waitUntilExit()
    XCTAssertEqual(running.terminationStatus, 9)
  }

  func testStrangersAreTurnedAwayAndTheAppStillGetsThrough() throws {
    let port = try DriverPort()
    let stranger = Reply { try AppLink(port.place.split(separator: " ")[0] + " guessed").assignment }
    let app = Reply { () -> Assignment in
      _ = try? stranger.get()
      return try AppLink(port.place).assignment
    }
    XCTAssertNotNil(try port.answer(within: 10, giving: assignment))
    XCTAssertThrowsError(try stranger.get())
    XCTAssertEqual(try app.get(), assignment)
  }

  func testAnAppThatNeverCallsIsNoAnswer() throws {
    XCTAssertNil(try DriverPort().answer(within: 0.1, giving: assignment))
  }

  func testAPlaceWhereNobodyWaitsIsAnError() {
    for place in ["", "no place", "1 token", "70000 token"] { XCTAssertThrowsError(try AppLink(place), place) }
  }

  private func start(_ end: String) throws -> (Process, LinkedProcess) {
    let port = try DriverPort()
    let running = try probe(port, end)
    let connection = try XCTUnwrap(try port.answer(within: 20, giving: assignment))
    return (running, try LinkedProcess(connection, appendingTo: report.path))
  }

  private func probe(_ port: DriverPort, _ end: String) throws -> Process {
    let process = Process()
    #if canImport(Darwin)
      let products = Bundle(for: LinkTests.self).bundleURL.deletingLastPathComponent()
    #else
      let products = Bundle.main.bundleURL
    #endif
    process.executableURL = products.appendingPathComponent("LinkProbe")
    process.arguments = [port.place, end]
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }
}

/// What a thread of its own comes to.
private final class Reply<Value> {
  private let done = DispatchGroup()
  private var result: Result<Value, Error>?

  init(_ work: @escaping () throws -> Value) {
    done.enter()
    Thread.detachNewThread {
      self.result = Result { try work() }
      self.done.leave()
    }
  }

  func get() throws -> Value {
    done.wait()
    return try XCTUnwrap(result).get()
  }
}
