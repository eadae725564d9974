// Which events has a report, and what is in each? One constructor an event; src/documents/bench-report.ts is the source.

extension Event {
  /// `power` is nil on a device without a battery. `startedAt` is ISO 8601 in UTC.
  static func sessionStarted(
    _ request: BenchRequest, at startedAt: String, environment: Environment, power: Power?
  ) -> Event {
    Event("session-started")
      .with("schemaVersion", 1)
      .with("requestId", request.requestId)
      .with("requestSha256", request.sha256)
      .with("round", request.round)
      .with("startedAt", startedAt)
      .with("environment", environment.json)
      .with("power", power?.json)
  }

  static func cooledDown(waitedNs: Int, _ thermal: Thermal) -> Event {
    Event("cooled-down").with("waitedNs", waitedNs).with("thermal", thermal.json)
  }

  static func launchStarted(_ launch: RequestLaunch) -> Event {
    inLaunch("launch-started", launch)
      .with("case", launch.ofCase)
      .with("kind", word: launch.kind)
      .with("loadOrder", .words(launch.loadOrder))
  }

  static func launchSkipped(_ launch: RequestLaunch, _ failure: FailureKind, _ side: SideName, _ detail: String) -> Event
  {
    inLaunch("launch-skipped", launch)
      .with("case", launch.ofCase)
      .with("failure", word: failure)
      .with("side", word: side)
      .with("detail", detail)
  }

  static func step(_ launch: RequestLaunch, _ side: SideName, _ step: Step) -> Event {
    ofSide("step", launch, side).with("step", word: step)
  }

  static func alive(_ launch: RequestLaunch) -> Event {
    inLaunch("alive", launch)
  }

  static func loaded(_ launch: RequestLaunch, _ side: SideName, loadNs: Int, modelSha256: String) -> Event {
    ofSide("loaded", launch, side).with("loadNs", loadNs).with("modelSha256", modelSha256)
  }

  /// `options`: every option that was set, by the runtime's own name for it.
  static func delegation(
    _ launch: RequestLaunch, _ side: SideName, requested: DelegateName, _ found: Coverage,
    options: [(name: String, value: OptionValue)]
  ) -> Event {
    ofSide("delegation", launch, side)
      .with("requested", word: requested)
      .with("applied", word: found.applied)
      .with("delegatedNodes", found.delegatedNodes)
      .with("totalNodes", found.totalNodes)
      .with("partitions", found.partitions)
      .with("proof", word: found.proof)
      .with("options", .object(options.map { ($0.name, $0.value.json) }))
  }

  static func firstInference(_ launch: RequestLaunch, _ side: SideName, durationNs: Int) -> Event {
    ofSide("first-inference", launch, side).with("durationNs", durationNs)
  }

  static func warmedUp(_ launch: RequestLaunch, _ side: SideName, samplesNs: [Int]) -> Event {
    ofSide("warmed-up", launch, side).with("samplesNs", .wholes(samplesNs))
  }

  /// `durationsNs` begins with the dropped ones.
  static func block(
    _ launch: RequestLaunch, _ side: SideName, pair: Int, position: Int, durationsNs: [Int], before: Thermal,
    after: Thermal
  ) -> Event {
    ofSide("block", launch, side)
      .with("pair", pair)
      .with("position", position)
      .with("droppedNs", .wholes(durationsNs.prefix(launch.dropped)))
      .with("samplesNs", .wholes(durationsNs.dropFirst(launch.dropped)))
      .with("thermalBefore", before.json)
      .with("thermalAfter", after.json)
  }

  static func outputCheck(_ launch: RequestLaunch, _ side: SideName, _ result: CheckResult) -> Event {
    ofSide("output-check", launch, side)
      .with("status", word: result.status)
      .with("detail", result.detail)
      .with("maxAbsError", result.numbers.map { .number($0.maxAbsError) })
      .with("outlierShare", result.numbers.map { .number($0.outlierShare) })
      .with("nonFiniteOutputs", result.numbers.map { .whole($0.nonFiniteOutputs) })
  }

  static func memory(_ launch: RequestLaunch, _ side: SideName, beforeBytes: Int, peakBytes: Int) -> Event {
    ofSide("memory", launch, side).with("beforeBytes", beforeBytes).with("peakBytes", peakBytes)
  }

  static func launchFinished(_ launch: RequestLaunch) -> Event {
    inLaunch("launch-finished", launch)
  }

  /// `side` and `step` are nil before and after all steps.
  static func launchFailed(
    _ launch: RequestLaunch, _ failure: FailureKind, _ side: SideName?, _ step: Step?, _ detail: String
  ) -> Event {
    inLaunch("launch-failed", launch)
      .with("failure", word: failure)
      .with("side", word: side)
      .with("step", word: step)
      .with("detail", detail)
  }

  static func sessionFinished(launchesFinished: Int, launchesFailed: Int) -> Event {
    Event("session-finished").with("launchesFinished", launchesFinished).with("launchesFailed", launchesFailed)
  }

  static func sessionInterrupted(_ reason: Interruption, _ detail: String) -> Event {
    Event("session-interrupted").with("reason", word: reason).with("detail", detail)
  }

  private static func inLaunch(_ name: String, _ launch: RequestLaunch) -> Event {
    Event(name).with("launch", launch.id)
  }

  private static func ofSide(_ name: String, _ launch: RequestLaunch, _ side: SideName) -> Event {
    inLaunch(name, launch).with("side", word: side)
  }
}
