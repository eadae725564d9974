// What does a session report about the phone? What the app told, and how hot it is between launches.
import BenchCore
import BenchLink
import Foundation

struct PhoneDevice: Device {
  let environment: Environment
  let power: Power?
  private let heat = PhoneHeat()

  init(_ facts: DeviceFacts) {
    environment = Environment(
      platform: "ios", deviceModel: facts.deviceModel, osVersion: facts.osVersion, osBuild: facts.osBuild, abi: facts.abi,
      soc: "unknown", runtimeName: facts.runtimeName, runtimeVersion: facts.runtimeVersion, appSha256: facts.appSha256)
    power = Power(batteryFraction: facts.batteryFraction, charging: facts.charging, saver: facts.saver)
  }

  func now() -> Thermal {
    heat.now()
  }

  func instant() -> String {
    ISO8601DateFormatter().string(from: Date())
  }
}
