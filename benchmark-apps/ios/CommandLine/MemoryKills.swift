// How often did the kernel kill for want of memory? Only growth means something.
import Foundation

enum MemoryKills {
  private static let counters = [
    "/proc/vmstat", "/sys/fs/cgroup/memory.events", "/sys/fs/cgroup/memory/memory.oom_control",
  ]

  static func counted() -> Int {
    counters.map(counter).reduce(0, +)
  }

  /// 0 where this kernel does not count.
  private static func counter(_ file: String) -> Int {
    let text = FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) } ?? ""
    for line in text.split(separator: "\n") where line.hasPrefix("oom_kill ") {
      return Int(line.dropFirst("oom_kill ".count)) ?? 0
    }
    return 0
  }
}
