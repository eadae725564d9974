// How is a request carried out on a phone? By one XCUITest that starts the app anew for each launch and watches over it.
import BenchCore
import BenchLink
import Foundation
import XCTest

final class SessionTest: XCTestCase {
  private var measuring = false

  /// What happens to the app while it is measured is told by the report; it is no failure of this test.
  override func record(_ issue: XCTIssue) {
    if measuring {
      print("edgegate-note \(issue.compactDescription)")
    } else {
      super.record(issue)
    }
  }

  /// Fails when there is no request, when the app never speaks, or when the report can't be written; never for a launch.
  @MainActor
  func testSession() throws {
    continueAfterFailure = true
    let text = try XCTUnwrap(
      ProcessInfo.processInfo.environment["EDGEGATE_REQUEST"], "the .xctestrun gives the driver no EDGEGATE_REQUEST")
    let bytes = try GivenRequest.bytes(text)
    let request = try BenchRequest(parsing: bytes)
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(ReportName.of(request.requestId))
    let report = try SharedReportFile(path.path)
    let processes = AppProcesses(request: bytes, report: path)
    let phone = PhoneDevice(try processes.describe())
    measuring = true
    defer {
      // The app's copy lacks what the driver wrote since the last launch.
      processes.keepReport()
      measuring = false
      attach(path)
    }
    _ = try Session(request, on: phone, by: processes, into: report, stop: Stop(), listener: { print("edgegate-report \($0)") })
      .run()
  }

  @MainActor
  private func attach(_ report: URL) {
    let attachment = XCTAttachment(contentsOfFile: report)
    attachment.name = report.lastPathComponent
    attachment.lifetime = .keepAlways
    add(attachment)
  }
}
