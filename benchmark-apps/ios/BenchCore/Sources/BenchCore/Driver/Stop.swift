// Has somebody asked the session to end?
import Foundation

/// Can be waited for; nothing is interrupted in mid-line.
public final class Stop: @unchecked Sendable {
  private let condition = NSCondition()
  private var asked: String?

  public init() {}

  /// `reason`: who asked, for instance SIGTERM. Only the first one counts.
  public func request(_ reason: String) {
    condition.lock()
    asked = asked ?? reason
    condition.broadcast()
    condition.unlock()
  }

  /// Nil while nobody asked.
  public var reason: String? {
    condition.lock()
    defer { condition.unlock() }
    return asked
  }

  /// Sleeps; at once true when stopped.
  func await(nanoseconds: Int) -> Bool {
    let deadline = Date(timeIntervalSinceNow: Double(nanoseconds) / 1e9)
    condition.lock()
    defer { condition.unlock() }
    while asked == nil && nanoseconds > 0 && condition.wait(until: deadline) {}
    return asked != nil
  }
}
