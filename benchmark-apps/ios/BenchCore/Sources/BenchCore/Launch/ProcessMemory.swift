// How much memory does this process hold, and what was the most? From the system's own account of it.
import Foundation

enum ProcessMemory {
  #if canImport(Darwin)
    /// The system does not let a peak begin anew: it counts from the process's beginning.
    static func forgetPeak() {}

    /// The physical footprint, by which iOS decides whom to end.
    static func heldBytes() throws -> Int {
      Int(try account().phys_footprint)
    }

    static func peakBytes() throws -> Int {
      max(try heldBytes(), Int(try account().ledger_phys_footprint_peak))
    }

    private static func account() throws -> task_vm_info_data_t {
      var info = task_vm_info_data_t()
      var count = mach_msg_type_number_t(MemoryLayout<task_vm_info_data_t>.size / MemoryLayout<integer_t>.size)
      let result = withUnsafeMutablePointer(to: &info) { pointer in
        pointer.withMemoryRebound(to: integer_t.self, capacity: Int(count)) {
          task_info(mach_task_self_, task_flavor_t(TASK_VM_INFO), $0, &count)
        }
      }
      guard result == KERN_SUCCESS else { throw Refused(.error, "the system does not tell this process's memory") }
      return info
    }
  #else
    /// What came before must not hide a model's peak. Where the kernel does not allow it, the peak counts from the beginning.
    static func forgetPeak() {
      guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return }
      try? file.write(contentsOf: Data("5".utf8))
      try? file.close()
    }

    static func heldBytes() throws -> Int {
      try bytes("VmRSS:")
    }

    static func peakBytes() throws -> Int {
      try bytes("VmHWM:")
    }

    private static func bytes(_ field: String) throws -> Int {
      let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      for line in status.split(separator: "\n") where line.hasPrefix(field) {
        let words = line.split(whereSeparator: \.isWhitespace)
        if words.count == 3, let kibibytes = Int(words[1]) { return kibibytes * 1024 }
      }
      throw Refused(.error, "the system does not tell this process's \(field.dropLast())")
    }
  #endif
}
