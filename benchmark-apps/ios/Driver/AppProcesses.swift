// How is the app started anew for each launch? By XCUIApplication; it then calls the driver, which tells it what to do.
import BenchCore
import BenchLink
import Foundation
import XCTest

final class AppProcesses: LaunchProcesses {
  /// From the end of XCUIApplication's own waiting until the app must have called.
  private static let callSeconds = 30.0

  private let request: Data
  private let report: URL
  private let app: XCUIApplication

  @MainActor
  init(request: Data, report: URL) {
    self.request = request
    self.report = report
    app = XCUIApplication(bundleIdentifier: "dev.edgegate.bench")
  }

  /// Throws when the app does not tell; then nothing can be measured.
  func describe() throws -> DeviceFacts {
    let line = try start(.describe)?.line(within: AppProcesses.callSeconds)
    return try JSONDecoder().decode(
      DeviceFacts.self, from: Data(try XCTUnwrap(line, "the app does not call its driver").utf8))
  }

  func start(_ launch: RequestLaunch) throws -> RunningLaunch {
    guard let connection = try start(.launch(id: launch.id)) else { return AppThatNeverCalled(app) }
    return AppLaunch(app, try LinkedProcess(connection, appendingTo: report.path))
  }

  /// Has the app keep the report as it is now. Where it can't, the attachment still has it.
  func keepReport() {
    _ = try? start(.keep)?.line(within: AppProcesses.callSeconds)
  }

  /// Returns when the app is in the foreground and idle, has called, and knows its task. Nil: it did not call.
  private func start(_ task: Assignment.Task) throws -> Connection? {
    let port = try DriverPort()
    let app = app
    MainActor.assumeIsolated {
      app.launchEnvironment = [DriverPort.variable: port.place]
      // Only ever set by whoever wants to see a launch end badly.
      app.launchEnvironment["EDGEGATE_REHEARSE"] = ProcessInfo.processInfo.environment["EDGEGATE_REHEARSE"]
      // Ends an app that still is there: each launch is a process of its own.
      app.launch()
    }
    let assignment = Assignment(task, request: request, report: try Data(contentsOf: report))
    return try port.answer(within: AppProcesses.callSeconds, giving: assignment)
  }
}
