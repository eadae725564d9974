// The driver on this computer, and each launch's process: `--check FILE…` reads requests and says of each, a line in turn,
// `sound` or what is wrong. `--request FILE --files FOLDER --report FILE --app SHA256` carries one out; with `--launch ID` it
// is one launch of it, started by the driver only; with `--outputs FOLDER` nothing is timed, and outputs are kept.
// `--describe --app SHA256` prints this computer's environment as JSON.
import BenchCore
import BenchTflite
import Foundation

/// 0: the session finished. 64: the request is wrong. 74: the report can't be written. 130: stopped by a signal or by the
/// session's time box, with a sound report that says so.
enum ExitCode {
  static let finished: Int32 = 0
  static let usage: Int32 = 64
  static let cantWrite: Int32 = 74
  static let stopped: Int32 = 130
}

let given = Arguments(Array(ProcessInfo.processInfo.arguments.dropFirst()))

func complain(_ text: String) {
  FileHandle.standardError.write(Data((text + "\n").utf8))
}

func say(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

func run() throws -> Int32 {
  if let files = given.all(after: "--check") {
    for file in files { say(Check.of(file)) }
    return ExitCode.finished
  }
  let device = LinuxDevice(appSha256: try given.text("--app"))
  if given.has("--describe") {
    say(device.environment.description)
    return ExitCode.finished
  }
  let files = SessionFiles(
    request: try given.text("--request"), folder: try given.text("--files"), report: try given.text("--report"))
  let request = try files.read()
  if given.has("--launch") {
    try LaunchProcess.run(request.launch(given.text("--launch")), of: request, files)
    return ExitCode.finished
  }
  if given.has("--outputs") {
    try CaseOutputs.tell(request, files, into: given.text("--outputs"))
    return ExitCode.finished
  }
  let stop = StopSignals.listening()
  let report = try SharedReportFile(files.report)
  let session = Session(
    request, on: device, by: ChildProcesses(files, app: device.appSha256), into: report, stop: stop, listener: say)
  return try session.run() == .finished ? ExitCode.finished : ExitCode.stopped
}

do {
  // The runtime's threads must not keep a process alive that has had its last word.
  _exit(try run())
} catch let wrong as BadRequest {
  complain(wrong.description)
  _exit(ExitCode.usage)
} catch let full as StorageFull {
  complain(full.description)
  _exit(ExitCode.cantWrite)
} catch {
  complain("\(error)")
  _exit(1)
}
