// Where do a launch's events go? Into the app's own file, which farms fetch, and to the driver, which outlives the launch.
import BenchCore
import BenchLink

final class TwofoldReport: EventSink {
  private let file: ReportFile
  private let link: AppLink

  init(_ file: ReportFile, _ link: AppLink) {
    self.file = file
    self.link = link
  }

  /// A driver that is gone ends this process from another thread; here that is no reason to lose the line.
  func say(_ event: Event) throws {
    try file.say(event)
    try? link.say(event.line)
  }
}
