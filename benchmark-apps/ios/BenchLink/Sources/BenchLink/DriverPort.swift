// Where does the driver wait for the app? On a port of its own; the app is told it in its environment.
import Foundation

public final class DriverPort {
  /// The name of the variable in the app's environment.
  public static let variable = "EDGEGATE_DRIVER"

  private let listener: Int32
  private let port: UInt16
  private let token = UUID().uuidString

  /// Throws `LinkError`.
  public init() throws {
    let socket = try streamSocket()
    listener = socket
    var address = loopback(0)
    let bound = address.passed { bind(socket, $0, $1) }
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let named = address.passed { place, _ in getsockname(socket, place, &length) }
    port = UInt16(bigEndian: address.sin_port)
    guard bound == 0, named == 0, listen(socket, 4) == 0 else { throw LinkError("the driver can't listen") }
  }

  deinit {
    close(listener)
  }

  /// The variable's value.
  public var place: String { "\(port) \(token)" }

  /// The app that was started last, once it has called; `give` is what it is to do. Nil when it does not call in time.
  /// Others that knock are turned away.
  public func answer(within seconds: Double, giving give: Assignment) throws -> Connection? {
    let end = Date().addingTimeInterval(seconds)
    let text = String(decoding: try JSONEncoder().encode(give), as: UTF8.self)
    while Connection.wait(listener, until: end) {
      let socket = accept(listener, nil, nil)
      guard socket >= 0 else { continue }
      let caller = Connection(socket)
      guard caller.line(within: min(2, max(0, end.timeIntervalSinceNow))) == token else { continue }
      try caller.send(text)
      return caller
    }
    return nil
  }
}
