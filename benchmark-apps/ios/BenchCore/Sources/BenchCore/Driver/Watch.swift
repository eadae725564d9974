// How is one launch watched? By its lines: it is killed when it is silent too long, or when the session is stopped.
import Foundation

final class Watch {
  private static let pollMilliseconds = 200

  /// `ended`: by itself. `hung`: it was silent too long. `stopped`: the session was.
  enum How {
    case ended, hung, stopped
  }

  /// What matters of a line for how its launch ends.
  private struct Heard: Decodable {
    let event: String
    let side: String?
    let step: String?
    let failure: String?
    let detail: String?
  }

  private let report: SessionReport
  private let stop: Stop
  private let listener: (String) -> Void
  private let now: () -> Int

  /// The launch's last event of those that matter for its end; empty before its first one.
  private(set) var lastEvent = ""
  private(set) var side: SideName?
  private(set) var step: Step?
  private(set) var failure: FailureKind?
  private(set) var detail = ""
  private(set) var checkedSides: Set<SideName> = []

  init(_ report: SessionReport, _ stop: Stop, _ listener: @escaping (String) -> Void, _ now: @escaping () -> Int) {
    self.report = report
    self.stop = stop
    self.listener = listener
    self.now = now
  }

  /// Returns when the process is gone and all that it wrote was heard.
  func attend(_ process: RunningLaunch, hangTimeoutNs: Int) throws -> How {
    var heardAt = now()
    var how = How.ended
    while !process.awaitEnd(milliseconds: Watch.pollMilliseconds) {
      if try hear() { heardAt = now() }
      if stop.reason != nil {
        how = .stopped
      } else if now() - heardAt >= hangTimeoutNs {
        how = .hung
      }
      if how != .ended {
        process.kill()
        break
      }
    }
    _ = try hear()
    return how
  }

  /// Whether there was something.
  private func hear() throws -> Bool {
    let lines = try report.lines()
    for line in lines {
      listener(line)
      note(try JSONDecoder().decode(Heard.self, from: Data(line.utf8)))
    }
    return !lines.isEmpty
  }

  private func note(_ heard: Heard) {
    let side = heard.side.flatMap(SideName.init)
    switch heard.event {
    case "output-check":
      if let side { checkedSides.insert(side) }
    case "step", "launch-finished", "launch-failed", "session-interrupted":
      lastEvent = heard.event
      self.side = side
      step = heard.step.flatMap(Step.init)
      failure = heard.failure.flatMap(FailureKind.init)
      detail = heard.detail ?? ""
    default:
      break
    }
  }
}
