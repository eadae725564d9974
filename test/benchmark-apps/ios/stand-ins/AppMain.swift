// A process of the app where there is no UIKit: in the foreground at once.
import BenchLink
import Foundation

@main
enum AppMain {
  static func main() {
    let facts = DeviceFacts(
      deviceModel: "stand-in", osVersion: "0", osBuild: "0", abi: "x86_64", runtimeName: "TensorFlow Lite",
      runtimeVersion: TfliteRuntime.version, appSha256: String(repeating: "a", count: 64), batteryFraction: 0.5,
      charging: true, saver: false)
    BenchProcess.begin(facts: facts)
    dispatchMain()
  }
}
