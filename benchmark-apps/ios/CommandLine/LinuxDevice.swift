// What is this computer, as the device that the Swift core runs on? It does not tell how hot it is.
import BenchCore
import BenchTflite
import Foundation

struct LinuxDevice: Device {
  let appSha256: String

  var environment: Environment {
    let name = LinuxDevice.field("/etc/os-release", "NAME", "=")
    let version = LinuxDevice.field("/etc/os-release", "VERSION_ID", "=")
    return Environment(
      platform: "host",
      deviceModel: LinuxDevice.field("/proc/cpuinfo", "model name", ":"),
      osVersion: version == "unknown" ? name : "\(name) \(version)",
      osBuild: LinuxDevice.trimmed("/proc/sys/kernel/osrelease"),
      abi: "x86_64",
      soc: "unknown",
      runtimeName: "TensorFlow Lite (Swift, on Linux)",
      runtimeVersion: TfliteRuntime.version,
      appSha256: appSha256)
  }

  var power: Power? { nil }

  func now() -> Thermal {
    .unknown
  }

  func instant() -> String {
    ISO8601DateFormatter().string(from: Date())
  }

  private static func field(_ file: String, _ name: String, _ separator: Character) -> String {
    for line in text(file).split(separator: "\n") {
      let parts = line.split(separator: separator, maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      if parts.count == 2, parts[0] == name { return parts[1].replacingOccurrences(of: "\"", with: "") }
    }
    return "unknown"
  }

  private static func trimmed(_ file: String) -> String {
    let found = text(file).trimmingCharacters(in: .whitespacesAndNewlines)
    return found.isEmpty ? "unknown" : found
  }

  private static func text(_ file: String) -> String {
    FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
