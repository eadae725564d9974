// A run of the driver's one test where there is no XCTest of iOS.
import Foundation

@main
@MainActor
enum DriverMain {
  static func main() {
    do {
      try SessionTest().testSession()
    } catch {
      print("the test fails: \(error)")
      exit(1)
    }
  }
}
