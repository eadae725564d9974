// swift-tools-version:5.9
// How do the app and its driver, two processes on one phone, talk? Foundation and sockets only: built and tested on Linux, too.
import PackageDescription

let package = Package(
  name: "BenchLink",
  platforms: [.iOS(.v15), .macOS(.v12)],
  products: [.library(name: "BenchLink", targets: ["BenchLink"])],
  targets: [
    .target(name: "BenchLink"),
    .executableTarget(name: "LinkProbe", dependencies: ["BenchLink"]),
    .testTarget(name: "BenchLinkTests", dependencies: ["BenchLink", "LinkProbe"]),
  ]
)
