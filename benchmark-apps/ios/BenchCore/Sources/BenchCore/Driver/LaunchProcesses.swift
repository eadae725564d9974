// What does a session need of whoever starts launches? Foundation only: a command line and an XCUITest driver implement it.

/// Why a launch ended without a word of its own.
public struct Death {
  public let failure: FailureKind
  public let detail: String

  public init(_ failure: FailureKind, _ detail: String) {
    self.failure = failure
    self.detail = detail
  }
}

/// One launch's process, as its driver sees it.
public protocol RunningLaunch: AnyObject {
  /// True as soon as the process is gone; false when it still is there after `milliseconds`.
  func awaitEnd(milliseconds: Int) -> Bool

  /// Ends it at once, and returns when it is gone.
  func kill()

  /// What the system tells about its end. Only to be asked when it is gone.
  func death() -> Death
}

/// Starts each launch in a process of its own, whose events come to the session's report.
public protocol LaunchProcesses: AnyObject {
  func start(_ launch: RequestLaunch) throws -> RunningLaunch
}
