// How does the app reach its driver, and know when it is gone?
import Foundation

public final class AppLink {
  public let assignment: Assignment
  private let connection: Connection

  /// `place`: the value of EDGEGATE_DRIVER. Throws when nobody waits there, or sends what is no assignment.
  public init(_ place: String) throws {
    let parts = place.split(separator: " ").map(String.init)
    guard parts.count == 2, let port = UInt16(parts[0]) else {
      throw LinkError("\(place) names no driver")
    }
    let socket = try streamSocket()
    var address = loopback(port)
    guard address.passed(to: { connect(socket, $0, $1) }) == 0 else {
      close(socket)
      throw LinkError("the driver does not answer")
    }
    connection = Connection(socket)
    try connection.send(parts[1])
    guard let line = connection.line(within: 30) else { throw LinkError("the driver says nothing") }
    assignment = try JSONDecoder().decode(Assignment.self, from: Data(line.utf8))
  }

  /// One line to the driver. Throws `LinkError` when it is gone.
  public func say(_ line: String) throws {
    try connection.send(line)
  }

  /// Where a signal handler may write.
  public var socket: Int32 { connection.socket }

  /// Calls `then` on a thread of its own as soon as the driver is gone: a launch must not outlive it.
  public func whenDriverIsGone(_ then: @escaping @Sendable () -> Void) {
    let connection = connection
    Thread.detachNewThread {
      // The driver says nothing more: whatever ends the wait is its end.
      _ = connection.line()
      then()
    }
  }
}
