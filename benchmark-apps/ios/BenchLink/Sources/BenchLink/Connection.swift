// How do bytes go between two processes on one device? One TCP connection on the loopback address, line by line.
import Foundation

/// The system refuses; its words, and what was tried.
public struct LinkError: Error, CustomStringConvertible {
  public let description: String

  init(_ what: String) {
    description = "\(what): \(String(cString: strerror(errno)))"
  }
}

public final class Connection {
  let socket: Int32
  private var received: [UInt8] = []

  init(_ socket: Int32) {
    self.socket = socket
    #if canImport(Darwin)
      // A peer that is gone must give an error, not end this process.
      var on: Int32 = 1
      setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
    #endif
    var noDelay: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &noDelay, socklen_t(MemoryLayout<Int32>.size))
  }

  deinit {
    close(socket)
  }

  /// Sends a line; `text` has no line break inside. Throws `LinkError` when the other side is gone.
  public func send(_ text: String) throws {
    let bytes = Array((text + "\n").utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(socket, $0.baseAddress?.advanced(by: sent), bytes.count - sent)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw LinkError("nothing can be sent") }
      sent += count
    }
  }

  /// The next line without its end. Nil: the other side has closed, or `seconds` have passed (nil: wait for ever).
  public func line(within seconds: Double? = nil) -> String? {
    let end = seconds.map { Date().addingTimeInterval($0) }
    var searched = 0
    while true {
      if let newline = received[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let text = String(decoding: received[..<newline], as: UTF8.self)
        received.removeSubrange(...newline)
        return text
      }
      searched = received.count
      guard Connection.wait(socket, until: end), receive() else { return nil }
    }
  }

  /// What came after the last whole line; only to be asked when the other side has closed.
  var cutLine: String {
    String(decoding: received, as: UTF8.self)
  }

  /// False when the other side has closed.
  private func receive() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(socket, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      received += chunk[..<count]
      return true
    }
  }

  /// Whether there is something to read (or an end) before `end`; nil: waits for ever.
  static func wait(_ socket: Int32, until end: Date?) -> Bool {
    while true {
      let milliseconds = end.map { max(0, min($0.timeIntervalSinceNow * 1000, 1e9)).rounded(.up) } ?? -1
      var one = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      let count = poll(&one, 1, Int32(milliseconds))
      if count < 0 && errno == EINTR { continue }
      return count > 0
    }
  }
}

/// The loopback address: nothing outside the device can reach it, and the system asks nobody's permission for it.
func loopback(_ port: UInt16) -> sockaddr_in {
  var address = sockaddr_in()
  #if canImport(Darwin)
    address.sin_len = UInt8(MemoryLayout<sockaddr_in>.size)
  #endif
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = port.bigEndian
  address.sin_addr = in_addr(s_addr: UInt32(0x7f00_0001).bigEndian)
  return address
}

func streamSocket() throws -> Int32 {
  #if canImport(Darwin)
    let made = socket(AF_INET, SOCK_STREAM, 0)
  #else
    let made = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  #endif
  guard made >= 0 else { throw LinkError("no socket can be made") }
  return made
}

extension sockaddr_in {
  /// Calls `body` with this address as the system wants addresses.
  mutating func passed(to body: (UnsafeMutablePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    withUnsafeMutablePointer(to: &self) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
  }
}
