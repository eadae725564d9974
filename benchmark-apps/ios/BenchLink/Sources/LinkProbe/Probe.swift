// A process that ends as the tests want it to: LinkProbe PLACE END. Stands for the app; it says its assignment's launch first.
import BenchLink
import Foundation

@main
enum Probe {
  static func main() throws {
    let link = try AppLink(CommandLine.arguments[1])
    LastWords.speak(over: link)
    link.whenDriverIsGone { _exit(9) }
    guard case .launch(let id) = link.assignment.task else { exit(64) }
    try link.say("{\"event\":\"step\",\"launch\":\"\(id)\"}")
    switch CommandLine.arguments[2] {
    case "finish": try link.say("{\"event\":\"launch-finished\",\"launch\":\"\(id)\"}")
    case "abort": abort()
    case "trap":
      let nothing: Int? = Int("x")
      print(nothing!)
    case "kill": kill(getpid(), SIGKILL)
    case "starve":
      LastWords.memoryIsShort(link)
      kill(getpid(), SIGKILL)
    case "cut":
      let half = Array("{\"event\":\"blo".utf8)
      write(link.socket, half, half.count)
    default:
      while true { sleep(UInt32.max) }
    }
  }
}
