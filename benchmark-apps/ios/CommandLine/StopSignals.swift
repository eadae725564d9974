// How does a signal end a session in order? A thread waits for it; nothing is interrupted in mid-line.
import BenchCore
import Foundation

enum StopSignals {
  private static let names: [(number: Int32, name: String)] = [
    (SIGINT, "SIGINT"), (SIGTERM, "SIGTERM"), (SIGHUP, "SIGHUP"),
  ]

  /// To be called before other threads begin: they inherit that these signals wait.
  static func listening() -> Stop {
    let stop = Stop()
    var blocked = asked()
    pthread_sigmask(SIG_BLOCK, &blocked, nil)
    Thread.detachNewThread {
      var number: Int32 = 0
      var waited = asked()
      guard sigwait(&waited, &number) == 0 else { return }
      stop.request("stopped by \(names.first { $0.number == number }?.name ?? "a signal")")
    }
    return stop
  }

  private static func asked() -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for (number, _) in names { sigaddset(&set, number) }
    return set
  }
}
