// What did the runtime's own code print? TensorFlowLiteSwift throws errors without words and prints the words instead.
import Foundation

public protocol RuntimeLog: AnyObject {
  /// Writes a marker that stands nowhere else in the log, and returns it.
  func mark() -> String

  /// The lines after the marker; nil when the log can't be read or the marker is not in it: then nothing is known.
  func since(_ marker: String) -> [String]?
}

/// What this process prints, in a file: stdout (where TensorFlowLiteSwift prints errors) and stderr (where the runtime logs).
public final class OutputLog: RuntimeLog {
  private let path: String

  /// `path` is where both already go.
  public init(_ path: String) {
    self.path = path
  }

  /// Sends both there from now on. Throws where the file can't be made.
  public static func capturing(into path: String) throws -> OutputLog {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0o644)
    guard file >= 0, dup2(file, STDOUT_FILENO) >= 0, dup2(file, STDERR_FILENO) >= 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
    close(file)
    return OutputLog(path)
  }

  public func mark() -> String {
    let marker = "edgegate-marker \(UUID().uuidString)"
    fflush(nil)
    let bytes = Array((marker + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
    return marker
  }

  public func since(_ marker: String) -> [String]? {
    fflush(nil)
    guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    return lines.lastIndex(of: marker).map { Array(lines[($0 + 1)...]) }
  }
}
