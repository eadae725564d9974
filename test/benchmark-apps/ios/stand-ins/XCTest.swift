// What the driver uses of XCTest on iOS, with its interface. Where there is no XCUIApplication, an app is a program of this computer:
// EDGEGATE_STAND_IN_APP, whose home is EDGEGATE_STAND_IN_HOME. Attachments are copied to EDGEGATE_STAND_IN_RESULTS.
import Foundation

open class XCTestCase {
  public init() {}
  open var continueAfterFailure = false
  open func record(_ issue: XCTIssue) {}
  public func add(_ attachment: XCTAttachment) {
    let results = URL(fileURLWithPath: environment("EDGEGATE_STAND_IN_RESULTS"))
    let name = attachment.name ?? attachment.file.lastPathComponent
    try? FileManager.default.copyItem(at: attachment.file, to: results.appendingPathComponent(name))
  }
}

public struct XCTIssue {
  public let compactDescription: String
}

public final class XCTAttachment {
  public enum Lifetime {
    case keepAlways, deleteOnSuccess
  }

  let file: URL
  public var name: String?
  public var lifetime = Lifetime.deleteOnSuccess

  public init(contentsOfFile url: URL) {
    file = url
  }
}

@MainActor
public final class XCUIApplication {
  public var launchEnvironment: [String: String] = [:]
  private var process: Process?

  public init(bundleIdentifier: String) {}

  public func launch() {
    terminate()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: environment("EDGEGATE_STAND_IN_APP"))
    // As on a phone, the app knows nothing of its driver's environment.
    process.environment = ["CFFIXED_USER_HOME": environment("EDGEGATE_STAND_IN_HOME")].merging(launchEnvironment) { $1 }
    try? process.run()
    self.process = process
  }

  public func terminate() {
    guard let process, process.isRunning else { return }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}

public struct Unwrapped: Error {
  public let message: String
}

public func XCTUnwrap<T>(
  _ expression: @autoclosure () throws -> T?, _ message: @autoclosure () -> String = "", file: StaticString = #filePath,
  line: UInt = #line
) throws -> T {
  guard let value = try expression() else { throw Unwrapped(message: message()) }
  return value
}

private func environment(_ name: String) -> String {
  ProcessInfo.processInfo.environment[name] ?? ""
}
