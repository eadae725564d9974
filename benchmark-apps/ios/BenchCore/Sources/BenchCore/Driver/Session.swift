// How does a session go? Launch after launch in the order of the request; what happens to one costs only that one.

public final class Session {
  /// `finished`: every launch had its turn. `interrupted`: by a stop, the time box, or full storage; the report says so.
  public enum End {
    case finished, interrupted
  }

  private static let heatPollNs = 1_000_000_000

  private let request: BenchRequest
  private let device: Device
  private let processes: LaunchProcesses
  private let report: SessionReport
  private let stop: Stop
  private let listener: (String) -> Void
  private let now: () -> Int
  private var repeats = Repeats()
  private var finished = 0
  private var failed = 0

  /// `listener` hears each line of the report once it is written: the second channel. `now`: nanoseconds, for tests.
  public init(
    _ request: BenchRequest, on device: Device, by processes: LaunchProcesses, into report: SessionReport, stop: Stop,
    listener: @escaping (String) -> Void, now: @escaping () -> Int = MonotonicClock.nanoseconds
  ) {
    self.request = request
    self.device = device
    self.processes = processes
    self.report = report
    self.stop = stop
    self.listener = listener
    self.now = now
  }

  /// Throws `StorageFull` when the report can't be written.
  public func run() throws -> End {
    defer { report.release() }
    let end = try measure()
    try echo()
    return end
  }

  private func measure() throws -> End {
    let begun = now()
    try say(.sessionStarted(request, at: device.instant(), environment: device.environment, power: device.power))
    for (done, launch) in request.launches.enumerated() where try !skip(launch) {
      if let box = request.sessionTimeBoxNs, now() - begun >= box {
        let detail = "the session's time was over after \(done) of \(request.launches.count) launches"
        return try interrupt(.timeBox, detail)
      }
      if let reason = try coolDown() { return try interrupt(.signal, reason) }
      switch try run(launch) {
      case .done: break
      case .stopped(let reason): return try interrupt(.signal, reason)
      case .storageFull: return .interrupted
      }
    }
    try say(.sessionFinished(launchesFinished: finished, launchesFailed: failed))
    return .finished
  }

  private func interrupt(_ reason: Interruption, _ detail: String) throws -> End {
    try say(.sessionInterrupted(reason, detail))
    return .interrupted
  }

  private func skip(_ launch: RequestLaunch) throws -> Bool {
    for side in launch.loadOrder {
      if let death = repeats.enough(launch, side) {
        try say(.launchSkipped(launch, death.failure, side, death.detail))
        return true
      }
    }
    return false
  }

  /// Who stopped it meanwhile; nil otherwise.
  private func coolDown() throws -> String? {
    let rules = request.coolDown
    if stop.await(nanoseconds: rules.pauseNs) { return stop.reason }
    let begun = now()
    var heat = device.now()
    guard tooHot(heat) else { return nil }
    while tooHot(heat) && now() - begun < rules.maxWaitNs {
      if stop.await(nanoseconds: Session.heatPollNs) { return stop.reason }
      heat = device.now()
    }
    try say(.cooledDown(waitedNs: now() - begun, heat))
    return nil
  }

  /// No iPhone tells its temperature; what iOS calls serious is what the contract's limit is there for.
  private func tooHot(_ heat: Thermal) -> Bool {
    heat.celsius.map { $0 > request.coolDown.maxStartCelsius } ?? (heat.state == .serious || heat.state == .critical)
  }

  private enum Outcome {
    case done
    case stopped(String)
    case storageFull
  }

  private func run(_ launch: RequestLaunch) throws -> Outcome {
    try say(.launchStarted(launch))
    let watch = Watch(report, stop, listener, now)
    let process = try processes.start(launch)
    let how = try watch.attend(process, hangTimeoutNs: request.hangTimeoutNs)
    try report.takeBackCutLine()
    switch watch.lastEvent {
    case "launch-finished":
      finished += 1
      return .done
    case "launch-failed":
      note(launch, watch, Death(watch.failure ?? .error, watch.detail))
      return .done
    case "session-interrupted":
      return .storageFull
    default:
      break
    }
    if how == .stopped { return .stopped(stop.reason ?? "stopped") }
    let silence = "silent for \(Double(request.hangTimeoutNs) / 1e9) s"
    let death = how == .hung ? Death(.hung, silence) : process.death()
    if watch.step == .outputCheck {
      try finishUnchecked(launch, watch, death)
    } else {
      try say(.launchFailed(launch, death.failure, watch.side, watch.step, death.detail))
      note(launch, watch, death)
    }
    return .done
  }

  /// Only built-in kernels run in an output check: their end is no fault of the delegate, and the blocks stand.
  private func finishUnchecked(_ launch: RequestLaunch, _ watch: Watch, _ death: Death) throws {
    let detail = "the built-in kernels can't run this file: \(death.failure.rawValue), \(death.detail)"
    for side in launch.loadOrder where !watch.checkedSides.contains(side) {
      try say(.outputCheck(launch, side, CheckResult(status: .notComparable, detail: detail, numbers: nil)))
    }
    try say(.launchFinished(launch))
    finished += 1
  }

  private func note(_ launch: RequestLaunch, _ watch: Watch, _ death: Death) {
    failed += 1
    repeats.note(launch, watch.side, death)
  }

  private func say(_ event: Event) throws {
    try report.say(event)
    try echo()
  }

  private func echo() throws {
    for line in try report.lines() { listener(line) }
  }
}
