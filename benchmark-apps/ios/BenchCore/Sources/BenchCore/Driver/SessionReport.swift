// Where is a session's report, seen from its driver? Driver and launch write to it in turns.

public protocol SessionReport: EventSink {
  /// To be called when a launch is gone: a line that its end cut does not count.
  func takeBackCutLine() throws

  /// Whole lines that came since the last look, the driver's own among them, without their ends.
  func lines() throws -> [String]

  /// The session is over.
  func release()
}

/// A report in a file that driver and launch both can reach.
public final class SharedReportFile: SessionReport {
  private let file: ReportFile
  private let tail: ReportTail

  /// Begins it anew. Throws `StorageFull`.
  public init(_ path: String) throws {
    file = try ReportFile.create(path)
    tail = try ReportTail(path)
  }

  public func say(_ event: Event) throws {
    try file.say(event)
  }

  public func takeBackCutLine() throws {
    try file.takeBackCutLine()
  }

  public func lines() -> [String] {
    tail.lines()
  }

  public func release() {
    file.release()
  }
}
