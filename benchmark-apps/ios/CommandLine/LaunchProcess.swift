// What does a launch's process do around its launch?
import BenchCore
import BenchTflite
import Foundation

/// Heat of a computer that does not tell.
private struct NoHeat: Heat {
  func now() -> Thermal {
    .unknown
  }
}

enum LaunchProcess {
  /// Throws `StorageFull` when the report can't be written.
  static func run(_ launch: RequestLaunch, of request: BenchRequest, _ files: SessionFiles) throws {
    endWithParent()
    let runtime = TfliteRuntime(log: OutputLog(files.errors))
    let rehearsal = Rehearsal(ProcessInfo.processInfo.environment["EDGEGATE_REHEARSE"])
    try Launch(launch, of: request, on: runtime, files: FolderFiles(files.folder), heat: NoHeat())
      .run(into: ReportFile.resume(files.report), rehearsing: rehearsal)
  }

  /// A driver that is killed outright leaves no launch behind: the pipe that it holds open ends with it.
  private static func endWithParent() {
    Thread.detachNewThread {
      var byte: UInt8 = 0
      while read(STDIN_FILENO, &byte, 1) > 0 {}
      _exit(1)
    }
  }
}
