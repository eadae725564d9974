// Can sudden ends be rehearsed? `abort@block:candidate` makes a launch do that at that step of that side, so that tests can
// watch the driver answer. Nothing in edgegate sets it.
import Foundation

public struct Rehearsal {
  private let fault: String
  private let place: String

  /// `text` is nil when nothing is to be rehearsed.
  public init(_ text: String?) {
    let parts = (text ?? "").split(separator: "@", maxSplits: 1).map(String.init)
    fault = parts.first ?? ""
    place = parts.count == 2 ? parts[1] : ""
  }

  func at(_ step: Step, _ side: SideName) throws {
    guard place == "\(step.rawValue):\(side.rawValue)" else { return }
    switch fault {
    case "abort": abort()
    case "kill": kill(getpid(), SIGKILL)
    case "exit": _exit(3)
    case "out-of-memory": throw Refused(.outOfMemory, "rehearsed")
    case "hang": break
    default: throw Refused(.error, "the unknown fault \(fault) is to be rehearsed")
    }
    while true { sleep(UInt32.max) }
  }
}
