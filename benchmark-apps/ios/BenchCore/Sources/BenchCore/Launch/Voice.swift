/// How does a launch speak? Event by event, each written at once; and it knows what is under way when it fails.
final class Voice {
  private let launch: RequestLaunch
  private let report: EventSink
  private let rehearsal: Rehearsal
  var side: SideName?
  var step: Step?

  init(_ launch: RequestLaunch, _ report: EventSink, _ rehearsal: Rehearsal) {
    self.launch = launch
    self.report = report
    self.rehearsal = rehearsal
  }

  func say(_ event: Event) throws {
    try report.say(event)
  }

  func begin(_ step: Step, _ side: SideName) throws {
    self.step = step
    self.side = side
    try say(.step(launch, side, step))
    try rehearsal.at(step, side)
  }

  func alive() throws {
    try say(.alive(launch))
  }

  func endSteps() {
    side = nil
    step = nil
  }
}
