import Foundation
import XCTest

@testable import BenchCore

/// A session over launches that a test plays: what the driver makes of each way to end.
final class SessionTests: XCTestCase {
  private let stop = Stop()
  private var heard: [String] = []
  private var heat: [Thermal] = []
  private let launches = [
    Requests.paired("l1", "baseline", "candidate"), Requests.paired("l2", "candidate", "baseline"),
    Requests.single("l3", "candidate"), Requests.single("l4", "baseline"),
  ]

  func testEveryLaunchHasItsTurnInTheOrderOfTheRequest() throws {
    let played = Played { launch, report in try report.say(.launchFinished(launch)) }
    XCTAssertEqual(try run(played), .finished)
    XCTAssertEqual(played.started, ["l1", "l2", "l3", "l4"])
    XCTAssertEqual(last(), "{\"event\":\"session-finished\",\"launchesFinished\":4,\"launchesFailed\":0}")
    XCTAssertTrue(played.report.released)
  }

  func testWhatIsWrittenIsHeardOnceAndInOrder() throws {
    let played = Played { launch, report in try report.say(.launchFinished(launch)) }
    _ = try run(played)
    XCTAssertEqual(heard, played.report.all)
  }

  func testAnEndWithoutAWordIsLaidToTheStepUnderWay() throws {
    let played = Played { launch, report in try report.say(.step(launch, .candidate, .block)) }
    _ = try run(played)
    let failed = try XCTUnwrap(events("launch-failed").first)
    for (field, value) in ["failure": "crashed", "side": "candidate", "step": "block", "detail": "it died"] {
      XCTAssertEqual(failed[field] as? String, value)
    }
    XCTAssertGreaterThan(played.report.takenBack, 0)
  }

  func testAfterTwoCrashesOfASideItsOtherLaunchesAreSkipped() throws {
    let played = Played { launch, report in try report.say(.step(launch, .candidate, .load)) }
    _ = try run(played)
    XCTAssertEqual(played.started, ["l1", "l2", "l4"])
    XCTAssertEqual(events("launch-skipped").map { $0["launch"] as? String }, ["l3"])
  }

  func testAnUnsupportedDelegateIsTriedOnce() throws {
    let played = Played { launch, report in try report.say(.launchFailed(launch, .unsupported, nil, nil, "none")) }
    _ = try run(played)
    XCTAssertEqual(played.started, ["l1"])
    XCTAssertEqual(last(), "{\"event\":\"session-finished\",\"launchesFinished\":0,\"launchesFailed\":1}")
  }

  func testADeathInTheOutputCheckLeavesTheBlocksStanding() throws {
    _ = try run(Played { launch, report in try report.say(.step(launch, .baseline, .outputCheck)) })
    XCTAssertEqual(events("output-check", of: "l1").map { $0["status"] as? String }, ["not-comparable", "not-comparable"])
    XCTAssertEqual(last(), "{\"event\":\"session-finished\",\"launchesFinished\":4,\"launchesFailed\":0}")
  }

  func testASilentLaunchIsKilledAsHung() throws {
    let played = Played(endsByItself: false) { launch, report in try report.say(.step(launch, .baseline, .load)) }
    _ = try run(played, changing: ["60000000000": "1000000000"])
    XCTAssertEqual(events("launch-failed").first?["failure"] as? String, "hung")
    XCTAssertEqual(events("launch-failed").first?["detail"] as? String, "silent for 1.0 s")
    XCTAssertGreaterThan(played.kills, 0)
  }

  func testALaunchThatSpeaksIsNotHung() throws {
    let played = Played(endsByItself: false) { launch, report in try report.say(.step(launch, .baseline, .load)) }
    played.speaks = 20
    _ = try run(played, changing: ["60000000000": "1000000000"])
    // 20 polls of 0.2 s with a word each, and then the silence of one second.
    XCTAssertEqual(events("alive", of: "l1").count, 20)
    XCTAssertEqual(events("launch-failed").first?["failure"] as? String, "hung")
  }

  func testAStopKillsTheLaunchAndLeavesItOpen() throws {
    let played = Played(endsByItself: false) { [stop] _, _ in stop.request("stopped by a test") }
    XCTAssertEqual(try run(played), .interrupted)
    XCTAssertEqual(played.kills, 1)
    XCTAssertEqual(last(), "{\"event\":\"session-interrupted\",\"reason\":\"signal\",\"detail\":\"stopped by a test\"}")
    XCTAssertEqual(events("launch-failed").count, 0)
  }

  func testAStorageThatALaunchFoundFullEndsTheSession() throws {
    let played = Played { _, report in try report.say(.sessionInterrupted(.storageFull, "no space left")) }
    XCTAssertEqual(try run(played), .interrupted)
    XCTAssertEqual(played.started, ["l1"])
    XCTAssertTrue(last().contains("storage-full"))
  }

  func testNoLaunchBeginsWhenTheSessionsTimeIsOver() throws {
    let played = Played { launch, report in try report.say(.launchFinished(launch)) }
    XCTAssertEqual(try run(played, changing: ["\"round\":1": "\"round\":1,\"sessionTimeBoxNs\":0"]), .interrupted)
    XCTAssertEqual(played.started, [])
    XCTAssertTrue(last().contains("after 0 of 4 launches"), last())
  }

  func testAHotDeviceWaitsNoLongerThanAllowedAndSaysHowHotItStillIs() throws {
    let cases: [(hot: Thermal, says: String)] = [
      (Thermal(state: .fair, celsius: 40.5), "{\"state\":\"fair\",\"celsius\":40.5}"),
      (Thermal(state: .serious, celsius: nil), "{\"state\":\"serious\"}"),
    ]
    for (hot, says) in cases {
      heat = [hot]
      heard = []
      XCTAssertEqual(try run(Played { launch, report in try report.say(.launchFinished(launch)) }), .finished)
      XCTAssertEqual(events("cooled-down").count, 1)
      XCTAssertTrue(heard.contains { $0.hasPrefix("{\"event\":\"cooled-down\"") && $0.contains(says) }, says)
    }
  }

  func testAFailureCountsAsOftenAsItsKindAllows() throws {
    let launch = try Requests.parsed(launches[0]).launches[0]
    let cases: [(failure: FailureKind, enough: Int?)] = [
      (.unsupported, 1), (.invalidModel, 1), (.crashed, 2), (.hung, 2), (.outOfMemory, 2), (.error, nil),
    ]
    for (failure, enough) in cases {
      var repeats = Repeats()
      for count in 1...4 {
        repeats.note(launch, .candidate, Death(failure, "\(count)"))
        XCTAssertEqual(repeats.enough(launch, .candidate) != nil, enough.map { count >= $0 } ?? false, "\(failure)")
        XCTAssertNil(repeats.enough(launch, .baseline))
      }
    }
    var repeats = Repeats()
    repeats.note(launch, .candidate, Death(.crashed, "a"))
    repeats.note(launch, .candidate, Death(.hung, "b"))
    XCTAssertNil(repeats.enough(launch, .candidate), "unlike failures don't add up")
    repeats.note(launch, nil, Death(.unsupported, "c"))
    XCTAssertNotNil(repeats.enough(launch, .baseline), "a failure without a side counts for both")
  }

  private func run(_ played: Played, changing changes: [String: String] = [:]) throws -> Session.End {
    let request = try BenchRequest(parsing: Data(Requests.text(launches, changing: changes).utf8))
    let device = Still { [self] in heat.isEmpty ? Thermal(state: .nominal, celsius: 30) : heat.removeFirst() }
    return try Session(
      request, on: device, by: played, into: played.report, stop: stop, listener: { self.heard.append($0) },
      now: { played.now }
    ).run()
  }

  private func last() -> String {
    heard.last ?? ""
  }

  private func events(_ name: String, of launch: String? = nil) -> [[String: Any]] {
    heard.compactMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
      .filter { $0["event"] as? String == name && (launch == nil || $0["launch"] as? String == launch) }
  }
}

/// A report in memory.
private final class Kept: SessionReport {
  private(set) var all: [String] = []
  private(set) var takenBack = 0
  private(set) var released = false
  private var seen = 0

  func say(_ event: Event) {
    all.append(event.line)
  }

  func takeBackCutLine() {
    takenBack += 1
  }

  func lines() -> [String] {
    defer { seen = all.count }
    return Array(all[seen...])
  }

  func release() {
    released = true
  }
}

/// Launches that write what a test says. Waiting for their end makes the time pass.
private final class Played: LaunchProcesses {
  let report = Kept()
  private let script: (RequestLaunch, SessionReport) throws -> Void
  private let endsByItself: Bool
  private(set) var started: [String] = []
  var kills = 0
  var now = 0
  /// So many times, it says that it is alive before it falls silent.
  var speaks = 0

  init(endsByItself: Bool = true, _ script: @escaping (RequestLaunch, SessionReport) throws -> Void) {
    self.endsByItself = endsByItself
    self.script = script
  }

  func start(_ launch: RequestLaunch) throws -> RunningLaunch {
    started.append(launch.id)
    try script(launch, report)
    return Running(launch, of: self)
  }

  private final class Running: RunningLaunch {
    private let launch: RequestLaunch
    private let played: Played

    init(_ launch: RequestLaunch, of played: Played) {
      self.launch = launch
      self.played = played
    }

    func awaitEnd(milliseconds: Int) -> Bool {
      if played.endsByItself { return true }
      played.now += milliseconds * 1_000_000
      if played.speaks > 0 {
        played.speaks -= 1
        played.report.say(.alive(launch))
      }
      return false
    }

    func kill() {
      played.kills += 1
    }

    func death() -> Death {
      Death(.crashed, "it died")
    }
  }
}

private struct Still: Device {
  let heat: () -> Thermal

  var environment: Environment {
    Environment(
      platform: "host", deviceModel: "a", osVersion: "b", osBuild: "c", abi: "d", soc: "e", runtimeName: "f",
      runtimeVersion: "1", appSha256: Requests.sha256)
  }

  var power: Power? { nil }

  func now() -> Thermal {
    heat()
  }

  func instant() -> String {
    "2026-11-24T09:00:00Z"
  }
}
