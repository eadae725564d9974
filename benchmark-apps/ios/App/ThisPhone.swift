// Which phone is this, and which app? In the system's own words.
import BenchLink
import Foundation
import TensorFlowLite
import UIKit

enum ThisPhone {
  /// To be asked on the main thread.
  @MainActor
  static func facts() -> DeviceFacts {
    let device = UIDevice.current
    device.isBatteryMonitoringEnabled = true
    let app = AppIdentity.ofThisApp
    return DeviceFacts(
      deviceModel: system("hw.machine"), osVersion: device.systemVersion, osBuild: system("kern.osversion"), abi: "arm64",
      runtimeName: app?.runtime.name ?? "unknown", runtimeVersion: Runtime.version, appSha256: app?.appSha256 ?? "unknown",
      // Below 0: unknown, for instance in the simulator.
      batteryFraction: device.batteryLevel < 0 ? nil : Double(device.batteryLevel), charging: charging(device.batteryState),
      saver: ProcessInfo.processInfo.isLowPowerModeEnabled)
  }

  private static func charging(_ state: UIDevice.BatteryState) -> Bool? {
    switch state {
    case .charging, .full: return true
    case .unplugged: return false
    default: return nil
    }
  }

  private static func system(_ name: String) -> String {
    var length = 0
    guard sysctlbyname(name, nil, &length, nil, 0) == 0, length > 0 else { return "unknown" }
    var bytes = [CChar](repeating: 0, count: length)
    guard sysctlbyname(name, &bytes, &length, nil, 0) == 0 else { return "unknown" }
    return String(cString: bytes)
  }
}

/// What edgegate put into the app beside the models: edgegate-app.json.
private struct AppIdentity: Decodable {
  struct Runtime: Decodable {
    let name: String
  }

  let appSha256: String
  let runtime: Runtime

  /// Nil in an app that edgegate did not fill.
  static var ofThisApp: AppIdentity? {
    guard let file = Bundle.main.url(forResource: "edgegate-app", withExtension: "json"), let bytes = try? Data(contentsOf: file)
    else { return nil }
    return try? JSONDecoder().decode(AppIdentity.self, from: bytes)
  }
}
