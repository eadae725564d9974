// Which runtime measures on a phone, and with which delegates? TensorFlow Lite's, with those of every system and those of iOS.
import BenchCore
import Foundation

enum PhoneRuntime {
  /// From now on what this process prints goes into a file, where the runtime's words are looked up. Throws where it can't.
  static func make() throws -> ModelRuntime {
    let log = try OutputLog.capturing(into: NSTemporaryDirectory() + "edgegate-output.txt")
    return TfliteRuntime(log: log, more: [.coreml: CoreMLProvider(), .gpu: MetalProvider()])
  }
}
