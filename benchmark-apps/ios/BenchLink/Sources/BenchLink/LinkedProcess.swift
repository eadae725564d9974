// How does the driver follow a process of the app? By its lines, which go into the driver's report; its end ends the connection.
import Foundation

/// Why a process of the app ended without a word of its own, as far as can be known.
public enum SuddenEnd: Equatable {
  /// It was told that memory is short, and was then killed from outside.
  case afterMemoryWarning
  case signal(Int32)
  /// Killed from outside, or it just left.
  case withoutAWord
}

public final class LinkedProcess {
  private let connection: Connection
  private let ended = DispatchSemaphore(value: 0)
  private let report: Int32
  private var signal: Int32?
  private var memoryWarned = false

  /// Appends every line that is no note to the file at `path`. Throws `LinkError` when it can't be opened.
  public init(_ connection: Connection, appendingTo path: String) throws {
    self.connection = connection
    report = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard report >= 0 else { throw LinkError("\(path) can't be continued") }
    let follower = Thread { self.follow() }
    follower.name = "follow-launch"
    follower.start()
  }

  deinit {
    close(report)
  }

  /// True as soon as the process is gone, with all that it said in the report; false when it still is there.
  public func awaitEnd(seconds: Double) -> Bool {
    guard ended.wait(timeout: .now() + seconds) == .success else { return false }
    ended.signal()
    return true
  }

  /// Only to be asked when the process is gone.
  public var suddenEnd: SuddenEnd {
    if let signal { return .signal(signal) }
    return memoryWarned ? .afterMemoryWarning : .withoutAWord
  }

  private func follow() {
    while let line = connection.line() {
      if line.hasPrefix(noteMark) {
        note(line)
      } else if !append(line + "\n") {
        break
      }
    }
    // A line that the end cut stays cut: the session takes it back, as it would in a file of the app's own.
    if !connection.cutLine.hasPrefix(noteMark) { _ = append(connection.cutLine) }
    ended.signal()
  }

  private func note(_ line: String) {
    if line == memoryWarningNote { memoryWarned = true }
    if line.hasPrefix(signalNote) { signal = signal ?? Int32(line.dropFirst(signalNote.count)) }
  }

  /// False when the storage is full. The connection then ends with this object, and the app with the connection.
  private func append(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { write(report, $0.baseAddress?.advanced(by: written), bytes.count - written) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }
}
