/// One launch, from its first step to its last word. Runs in a process of its own, on one thread.
public struct Launch {
  private let request: BenchRequest
  private let launch: RequestLaunch
  private let runtime: ModelRuntime
  private let files: RequestFiles
  private let heat: Heat

  public init(_ launch: RequestLaunch, of request: BenchRequest, on runtime: ModelRuntime, files: RequestFiles, heat: Heat)
  {
    self.request = request
    self.launch = launch
    self.runtime = runtime
    self.files = files
    self.heat = heat
  }

  /// Ends with `launch-finished` or `launch-failed`; throws (`StorageFull`) only when neither can be written.
  public func run(into report: EventSink, rehearsing rehearsal: Rehearsal = Rehearsal(nil)) throws {
    let voice = Voice(launch, report, rehearsal)
    do {
      try Measuring(launch, of: request, on: runtime, files: files, heat: heat, voice: voice).run()
      voice.endSteps()
      try voice.say(.launchFinished(launch))
    } catch let full as StorageFull {
      throw full
    } catch let refused as Refused {
      try voice.say(.launchFailed(launch, refused.failure, voice.side, voice.step, refused.detail))
    } catch {
      try voice.say(.launchFailed(launch, .error, voice.side, voice.step, "\(error)"))
    }
  }
}
