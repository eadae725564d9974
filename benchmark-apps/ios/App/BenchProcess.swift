// What does one process of the app do? What its driver assigns: tell facts, carry out one launch, or keep the report. Then it ends.
import BenchCore
import BenchLink
import Foundation

enum BenchProcess {
  private static let environment = ProcessInfo.processInfo.environment
  private static let place = environment[DriverPort.variable]
  private static var link: AppLink?

  /// False when a finger started the app.
  static var isDriven: Bool { place != nil }

  /// Once, in the foreground. The work is done on a thread as urgent as one that answers a user.
  static func begin(facts: DeviceFacts) {
    let worker = Thread {
      do {
        try work(facts)
      } catch {
        NSLog("edgegate: %@", "\(error)")
        _exit(1)
      }
      // Nothing of the runtime's own ending is part of a launch that has had its last word.
      _exit(0)
    }
    worker.name = "launch"
    worker.qualityOfService = .userInteractive
    worker.stackSize = 8 << 20
    worker.start()
  }

  static func memoryIsShort() {
    if let link { LastWords.memoryIsShort(link) }
  }

  private static func work(_ facts: DeviceFacts) throws {
    let link = try AppLink(place ?? "")
    self.link = link
    LastWords.speak(over: link)
    link.whenDriverIsGone { _exit(1) }
    let assignment = link.assignment
    if assignment.task == .describe {
      return try link.say(String(decoding: JSONEncoder().encode(facts), as: UTF8.self))
    }
    let request = try BenchRequest(parsing: assignment.request)
    let documents = try FileManager.default.url(for: .documentDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
    let path = documents.appendingPathComponent(ReportName.of(request.requestId)).path
    try assignment.report.write(to: URL(fileURLWithPath: path))
    guard case .launch(let id) = assignment.task else { return try link.say("kept") }
    let report = TwofoldReport(try ReportFile.resume(path), link)
    let files = PhoneFiles(documents: documents.path)
    try Launch(request.launch(id), of: request, on: PhoneRuntime.make(), files: files, heat: PhoneHeat())
      .run(into: report, rehearsing: Rehearsal(environment["EDGEGATE_REHEARSE"]))
  }
}
