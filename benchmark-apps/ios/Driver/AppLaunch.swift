// How does a launch end, seen from its driver? The connection ends with the process, whatever ends that.
import BenchCore
import BenchLink
import Foundation
import XCTest

final class AppLaunch: RunningLaunch {
  private let app: XCUIApplication
  private let process: LinkedProcess

  init(_ app: XCUIApplication, _ process: LinkedProcess) {
    self.app = app
    self.process = process
  }

  func awaitEnd(milliseconds: Int) -> Bool {
    process.awaitEnd(seconds: Double(milliseconds) / 1000)
  }

  func kill() {
    end(app)
    _ = process.awaitEnd(seconds: 30)
  }

  /// iOS tells a driver no exit code. What it ends for want of memory, it warns first; nothing else is known of a kill.
  func death() -> Death {
    switch process.suddenEnd {
    case .signal(let number):
      return Death(.crashed, "signal \(number) (\(String(cString: strsignal(number))))")
    case .afterMemoryWarning:
      return Death(.outOfMemory, "ended from outside, after the system had warned that memory is short")
    case .withoutAWord:
      return Death(.crashed, "ended without a word")
    }
  }
}

/// The app was started and never called its driver: it can't start on this phone.
final class AppThatNeverCalled: RunningLaunch {
  private let app: XCUIApplication

  init(_ app: XCUIApplication) {
    self.app = app
  }

  func awaitEnd(milliseconds: Int) -> Bool {
    end(app)
    return true
  }

  func kill() {
    end(app)
  }

  func death() -> Death {
    Death(.crashed, "the app was started and never called its driver")
  }
}

private func end(_ app: XCUIApplication) {
  MainActor.assumeIsolated { app.terminate() }
}
