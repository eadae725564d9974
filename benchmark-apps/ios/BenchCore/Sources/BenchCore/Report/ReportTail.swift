// What was written to a report since the last look? Whole lines only.
import Foundation

public final class ReportTail {
  private let file: Int32
  private var seen = 0

  /// Throws `StorageFull` when there is no such file.
  public init(_ path: String) throws {
    file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StorageFull(description: "\(path) can't be read: \(String(cString: strerror(errno)))") }
  }

  deinit {
    close(file)
  }

  /// New whole lines, without their ends; empty when there are none.
  public func lines() -> [String] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = pread(file, &chunk, chunk.count, off_t(seen + bytes.count))
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    guard let last = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
    seen += last + 1
    return bytes[..<last].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
