// What the driver uses of XCTest on iOS, as its interface says; for type checks where there is no XCUIApplication. Never runs.
import Foundation

open class XCTestCase {
  public init() {}
  open var continueAfterFailure: Bool {
    get { fatalError() }
    set { fatalError() }
  }
  open func record(_ issue: XCTIssue) {}
  public func add(_ attachment: XCTAttachment) {}
}

public struct XCTIssue {
  public var compactDescription: String { fatalError() }
}

public final class XCTAttachment {
  public enum Lifetime {
    case keepAlways, deleteOnSuccess
  }

  public init(contentsOfFile url: URL) {}
  public var name: String?
  public var lifetime: Lifetime = .deleteOnSuccess
}

@MainActor
public final class XCUIApplication {
  public init(bundleIdentifier: String) {}
  public var launchEnvironment: [String: String] = [:]
  public func launch() {}
  public func terminate() {}
}

public func XCTUnwrap<T>(
  _ expression: @autoclosure () throws -> T?, _ message: @autoclosure () -> String = "", file: StaticString = #filePath,
  line: UInt = #line
) throws -> T { fatalError() }
