// How are inferences timed? Warm-up, one block, and the arithmetic of the time box.

enum Blocks {
  static let fewestInferences = 3
  private static let silenceNs = 1_000_000_000

  /// Durations of `count` inferences. Says alive between inferences after a second of silence, so that a slow model is not
  /// taken for a hung one; a fast one never gets there.
  static func time(_ model: LoadedModel, count: Int, alive: () throws -> Void) throws -> [Int] {
    var samplesNs = [Int](repeating: 0, count: count)
    try samplesNs.withUnsafeMutableBufferPointer { samplesNs in
      var speakAt = MonotonicClock.nanoseconds() + silenceNs
      for at in 0..<count {
        let start = MonotonicClock.nanoseconds()
        try model.infer()
        let end = MonotonicClock.nanoseconds()
        samplesNs[at] = end - start
        if end > speakAt {
          try alive()
          speakAt = MonotonicClock.nanoseconds() + silenceNs
        }
      }
    }
    return samplesNs
  }

  /// Runs until both minimums are met, or until the maximum time is over; at least once.
  static func warmUp(_ model: LoadedModel, _ order: WarmUp, alive: () throws -> Void) throws -> [Int] {
    var samplesNs: [Int] = []
    samplesNs.reserveCapacity(max(1024, order.minInferences))
    let begun = MonotonicClock.nanoseconds()
    var speakAt = begun + silenceNs
    while true {
      let start = MonotonicClock.nanoseconds()
      try model.infer()
      let end = MonotonicClock.nanoseconds()
      samplesNs.append(end - start)
      let spent = end - begun
      if spent >= order.maxNs || (samplesNs.count >= order.minInferences && spent >= order.minNs) { return samplesNs }
      if end > speakAt {
        try alive()
        speakAt = MonotonicClock.nanoseconds() + silenceNs
      }
    }
  }

  /// What fits into the time box.
  struct Schedule: Equatable {
    let pairs: Int
    let inferences: Int
  }

  static func schedule(_ launch: RequestLaunch, warm: [[Int]]) -> Schedule {
    let turnNs = warm.map { $0.reduce(0, +) / max(1, $0.count) }.reduce(0, +)
    return schedule(
      pairs: launch.pairs, inferences: launch.inferences, dropped: launch.dropped, boxNs: launch.timeBoxNs,
      turnNs: max(1, turnNs))
  }

  /// Lowers inferences, then pairs, until pairs × (dropped + inferences) × the sides' mean warm-up durations fit into the time
  /// box. Whole numbers throughout, so that every language comes to the same counts.
  static func schedule(pairs: Int, inferences: Int, dropped: Int, boxNs: Int, turnNs: Int) -> Schedule {
    if pairs * (dropped + inferences) <= boxNs / turnNs { return Schedule(pairs: pairs, inferences: inferences) }
    let fitting = boxNs / turnNs / pairs - dropped
    if fitting >= fewestInferences { return Schedule(pairs: pairs, inferences: fitting) }
    let fittingPairs = boxNs / turnNs / (dropped + fewestInferences)
    return Schedule(pairs: max(1, min(pairs, fittingPairs)), inferences: fewestInferences)
  }
}
