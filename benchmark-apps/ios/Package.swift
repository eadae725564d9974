// swift-tools-version:5.9
// What is built by SwiftPM? On every system BenchCore, which needs Foundation only. On Linux also the rest: there TensorFlow
// Lite is the C library that the linker is given by `-Xlinker -L…`, and on iOS the pod that the app's project links.
import PackageDescription

let core: [Target] = [
  .target(name: "BenchCore", path: "BenchCore/Sources/BenchCore"),
  .testTarget(name: "BenchCoreTests", dependencies: ["BenchCore"], path: "BenchCore/Tests/BenchCoreTests"),
]

#if os(Linux)
  let products: [Product] = [.executable(name: "edgegate-bench", targets: ["CommandLine"])]
  let linux: [Target] = [
    .systemLibrary(name: "TensorFlowLiteC", path: "LinuxTensorFlowLite/TensorFlowLiteC"),
    .target(
      name: "TensorFlowLite", dependencies: ["TensorFlowLiteC"], path: "LinuxTensorFlowLite/TensorFlowLite"),
    .target(
      name: "BenchTflite", dependencies: ["BenchCore", "TensorFlowLite", "TensorFlowLiteC"],
      path: "BenchCore/Sources/BenchTflite"),
    .testTarget(
      name: "BenchTfliteTests", dependencies: ["BenchTflite"], path: "BenchCore/Tests/BenchTfliteTests"),
    .executableTarget(name: "CommandLine", dependencies: ["BenchCore", "BenchTflite"], path: "CommandLine"),
  ]
#else
  let products: [Product] = []
  let linux: [Target] = []
#endif

let package = Package(
  name: "edgegate-bench",
  platforms: [.iOS(.v13), .macOS(.v11)],
  products: [.library(name: "BenchCore", targets: ["BenchCore"])] + products,
  targets: core + linux
)
