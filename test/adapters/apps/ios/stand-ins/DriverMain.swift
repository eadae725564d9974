// A run of the driver's one test where there is no XCTest of iOS.

@main
@MainActor
enum DriverMain {
  static func main() throws {
    try SessionTest().testSession()
  }
}
