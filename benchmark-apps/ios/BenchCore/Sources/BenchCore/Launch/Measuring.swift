// What does a launch do, in which order? Load, first inference, warm-up, alternating blocks, output check; or one side's memory.

final class Measuring {
  private let request: BenchRequest
  private let launch: RequestLaunch
  private let ofCase: RequestCase
  private let runtime: ModelRuntime
  private let files: RequestFiles
  private let heat: Heat
  private let voice: Voice
  private var sides: [(side: SideName, files: SideFiles)] = []
  private var models: [SideName: LoadedModel] = [:]

  init(
    _ launch: RequestLaunch, of request: BenchRequest, on runtime: ModelRuntime, files: RequestFiles, heat: Heat,
    voice: Voice
  ) throws {
    self.request = request
    self.launch = launch
    self.ofCase = try request.ofCase(launch)
    self.runtime = runtime
    self.files = files
    self.heat = heat
    self.voice = voice
  }

  func run() throws {
    for name in launch.loadOrder {
      guard let side = ofCase.sides[name] else { throw Refused(.error, "the case has no \(name.rawValue)") }
      voice.side = name
      voice.step = .load
      sides.append((name, try SideFiles(side, of: request, in: files)))
    }
    ProcessMemory.forgetPeak()
    let beforeBytes = try ProcessMemory.heldBytes()
    try loadAll()
    if launch.kind == .single {
      return try voice.say(
        .memory(launch, launch.loadOrder[0], beforeBytes: beforeBytes, peakBytes: ProcessMemory.peakBytes()))
    }
    try measureBlocks()
    if launch.checkOutputs {
      for (side, files) in sides { try check(side, files) }
    }
  }

  /// A side that the runtime refuses does not keep the other from being tried: it may be the change's fault alone.
  private func loadAll() throws {
    var refused: [(side: SideName, step: Step?, why: Refused)] = []
    for (side, files) in sides {
      do {
        try load(side, files)
      } catch let why as Refused {
        refused.append((side, voice.step, why))
      }
    }
    guard let first = refused.first else { return }
    voice.side = first.side
    voice.step = first.step
    // Refused alike, neither side is at fault.
    if refused.count > 1 && refused.allSatisfy({ $0.why.failure == first.why.failure }) { voice.endSteps() }
    throw first.why
  }

  private func load(_ side: SideName, _ files: SideFiles) throws {
    try voice.begin(.load, side)
    var start = MonotonicClock.nanoseconds()
    let model = try runtime.load(
      model: files.modelPath, under: ofCase.delegate, options: ofCase.options, threads: ofCase.threads,
      inputs: files.inputs)
    let loadNs = MonotonicClock.nanoseconds() - start
    models[side] = model
    try voice.say(.loaded(launch, side, loadNs: loadNs, modelSha256: files.model.sha256))
    try voice.say(
      .delegation(launch, side, requested: ofCase.delegate, model.coverage(), options: model.options))
    try voice.begin(.firstInference, side)
    start = MonotonicClock.nanoseconds()
    try model.infer()
    try voice.say(.firstInference(launch, side, durationNs: MonotonicClock.nanoseconds() - start))
  }

  private func measureBlocks() throws {
    var warm: [[Int]] = []
    for side in launch.loadOrder {
      try voice.begin(.warmUp, side)
      let samplesNs = try Blocks.warmUp(model(side), request.warmUp, alive: voice.alive)
      try voice.say(.warmedUp(launch, side, samplesNs: samplesNs))
      warm.append(samplesNs)
    }
    let plan = Blocks.schedule(launch, warm: warm)
    for pair in 0..<plan.pairs {
      let order = pair % 2 == 0 ? launch.loadOrder : launch.loadOrder.reversed()
      for (position, side) in order.enumerated() {
        try block(side, pair: pair, position: position, count: launch.dropped + plan.inferences)
      }
    }
  }

  private func block(_ side: SideName, pair: Int, position: Int, count: Int) throws {
    try voice.begin(.block, side)
    let before = heat.now()
    let durationsNs = try Blocks.time(model(side), count: count, alive: voice.alive)
    try voice.say(
      .block(
        launch, side, pair: pair, position: position, durationsNs: durationsNs, before: before, after: heat.now()))
  }

  private func check(_ side: SideName, _ files: SideFiles) throws {
    try voice.begin(.outputCheck, side)
    let outputs = try model(side).outputs()
    let result: CheckResult
    do {
      let reference = ofCase.delegate == .cpu ? outputs : try builtIn(files)
      result = OutputCheck.compare(outputs, with: reference, within: ofCase.tolerance)
    } catch let refused as Refused {
      let detail = "the built-in kernels can't run this file: \(refused.detail)"
      result = CheckResult(status: .notComparable, detail: detail, numbers: nil)
    }
    try voice.say(.outputCheck(launch, side, result))
  }

  private func builtIn(_ files: SideFiles) throws -> [Output] {
    let reference = try runtime.load(
      model: files.modelPath, under: .cpu, options: DelegateOptions(defaultsOf: .cpu), threads: ofCase.threads,
      inputs: files.inputs)
    try reference.infer()
    return try reference.outputs()
  }

  private func model(_ side: SideName) throws -> LoadedModel {
    guard let model = models[side] else { throw Refused(.error, "the \(side.rawValue) is not loaded") }
    return model
  }
}
