// Where do events go? Into one file, each line by one write that is with the system before the next thing happens.
import Foundation

/// The report can't be written: measuring on would measure for nobody.
public struct StorageFull: Error, CustomStringConvertible {
  public let description: String
}

/// The driver and the launch's process write in turns, never together. A line that a sudden end cut is taken back by
/// whoever writes next. A reserve beside the file is kept, so that even a full storage can be reported.
public final class ReportFile: EventSink {
  private static let reserveBytes = 16 * 1024
  private static let chunkBytes = 4096

  private let file: Int32
  private let reserve: String
  private var end = 0

  /// Begins the file anew: a report that lies there belongs to another session. Throws `StorageFull`.
  public static func create(_ path: String) throws -> ReportFile {
    let report = try ReportFile(path, O_RDWR | O_CREAT | O_TRUNC)
    do {
      try Data(count: reserveBytes).write(to: URL(fileURLWithPath: report.reserve))
    } catch {
      throw StorageFull(description: "\(report.reserve) can't be made: \(error.localizedDescription)")
    }
    return report
  }

  /// Goes on where another process of this session stopped. Throws `StorageFull`.
  public static func resume(_ path: String) throws -> ReportFile {
    let report = try ReportFile(path, O_RDWR)
    try report.takeBackCutLine()
    return report
  }

  private init(_ path: String, _ flags: Int32) throws {
    reserve = path + ".reserve"
    file = open(path, flags | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw StorageFull(description: "\(path) can't be made: \(ReportFile.lastWords())") }
  }

  deinit {
    close(file)
  }

  /// To be called before writing when another process may have written: finds the end, and takes a cut line back.
  public func takeBackCutLine() throws {
    let length = Int(lseek(file, 0, SEEK_END))
    var chunk = [UInt8](repeating: 0, count: ReportFile.chunkBytes)
    var at = max(0, length)
    while at > 0 {
      let size = min(chunk.count, at)
      guard pread(file, &chunk, size, off_t(at - size)) == size else {
        throw StorageFull(description: "the report can't be read: \(ReportFile.lastWords())")
      }
      if let newline = chunk[..<size].lastIndex(of: UInt8(ascii: "\n")) {
        return try cut(to: at - size + newline + 1)
      }
      at -= size
    }
    try cut(to: 0)
  }

  /// Throws `StorageFull` after having said so in the report, as far as that is possible.
  public func say(_ event: Event) throws {
    guard let why = write(event.line) else { return }
    ftruncate(file, off_t(end))
    release()
    _ = write(Event.sessionInterrupted(.storageFull, why).line)
    throw StorageFull(description: "the report can't be written: \(why)")
  }

  /// The session is over: gives the reserve back.
  public func release() {
    unlink(reserve)
  }

  /// Nil when the line is written, and otherwise what the system says.
  private func write(_ line: String) -> String? {
    let bytes = Array((line + "\n").utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        pwrite(file, $0.baseAddress?.advanced(by: written), bytes.count - written, off_t(end + written))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return ReportFile.lastWords() }
      written += count
    }
    end += written
    return nil
  }

  private func cut(to length: Int) throws {
    guard ftruncate(file, off_t(length)) == 0 else {
      throw StorageFull(description: "the report can't be cut: \(ReportFile.lastWords())")
    }
    end = length
  }

  private static func lastWords() -> String {
    String(cString: strerror(errno))
  }
}
