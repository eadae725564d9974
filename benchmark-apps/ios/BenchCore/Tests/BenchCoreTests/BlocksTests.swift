import XCTest

@testable import BenchCore

/// The time box's arithmetic, and when warm-up ends.
final class BlocksTests: XCTestCase {
  private let ms = 1_000_000

  func testInferencesAreLoweredFirstAndThenPairs() {
    let cases: [(name: String, boxMs: Double, pairs: Int, inferences: Int)] = [
      ("what fits is kept", 30_000, 4, 20),
      ("to the last nanosecond", 8_800, 4, 20),
      ("inferences are lowered", 8_799.999999, 4, 19),
      ("down to three", 2_000, 4, 3),
      ("then pairs", 1_999.999999, 3, 3),
      ("further", 1_000, 2, 3),
      ("one pair of three is always measured", 0, 1, 3),
    ]
    for (name, boxMs, pairs, inferences) in cases {
      let boxNs = Int((boxMs * Double(ms)).rounded())
      XCTAssertEqual(
        Blocks.schedule(pairs: 4, inferences: 20, dropped: 2, boxNs: boxNs, turnNs: 100 * ms),
        Blocks.Schedule(pairs: pairs, inferences: inferences), name)
    }
  }

  func testNothingOverflows() {
    let most = Int(Int32.max)
    XCTAssertEqual(
      Blocks.schedule(pairs: most, inferences: most, dropped: most, boxNs: StrictObject.largestWhole, turnNs: 1)
        .inferences, 3)
    XCTAssertEqual(
      Blocks.schedule(pairs: 100, inferences: 10_000, dropped: 0, boxNs: 1, turnNs: .max),
      Blocks.Schedule(pairs: 1, inferences: 3))
  }

  func testTheBoxHoldsUnlessOnlyTheLeastIsMeasured() {
    for _ in 0..<10_000 {
      let (pairs, inferences, dropped) = (Int.random(in: 1...20), Int.random(in: 3...53), Int.random(in: 0...3))
      let (boxNs, turnNs) = (Int.random(in: 0..<2_000_000_000), Int.random(in: 1...50_000_000))
      let plan = Blocks.schedule(pairs: pairs, inferences: inferences, dropped: dropped, boxNs: boxNs, turnNs: turnNs)
      XCTAssertTrue((1...pairs).contains(plan.pairs) && (3...inferences).contains(plan.inferences))
      let least = plan == Blocks.Schedule(pairs: 1, inferences: 3)
      XCTAssertTrue(least || plan.pairs * (dropped + plan.inferences) * turnNs <= boxNs)
    }
  }

  func testWarmUpGoesOnUntilBothMinimumsAreMet() throws {
    let fast = Spinning(0)
    XCTAssertEqual(try Blocks.warmUp(fast, WarmUp(minInferences: 5, minNs: 0, maxNs: 1000 * ms)) {}.count, 5)
    XCTAssertEqual(fast.inferences, 5)
    let begun = MonotonicClock.nanoseconds()
    let samples = try Blocks.warmUp(Spinning(0), WarmUp(minInferences: 1, minNs: 5 * ms, maxNs: 1000 * ms)) {}
    XCTAssertGreaterThanOrEqual(MonotonicClock.nanoseconds() - begun, 5 * ms)
    XCTAssertGreaterThan(samples.count, 16)
  }

  func testWarmUpEndsAtItsMaximumAndRunsAtLeastOnce() throws {
    XCTAssertEqual(try Blocks.warmUp(Spinning(0), WarmUp(minInferences: 1000, minNs: 0, maxNs: 0)) {}.count, 1)
    let order = WarmUp(minInferences: 1000, minNs: 0, maxNs: 5 * ms)
    XCTAssertLessThanOrEqual(try Blocks.warmUp(Spinning(2 * ms), order) {}.count, 3)
  }

  func testASlowModelSaysThatItIsAliveBetweenInferences() throws {
    var said = 0
    _ = try Blocks.time(Spinning(510 * ms), count: 2) { said += 1 }
    XCTAssertEqual(said, 1)
    XCTAssertEqual(try Blocks.time(Spinning(0), count: 1000) { said += 1 }.count, 1000)
    XCTAssertEqual(said, 1)
  }
}

/// Each inference takes at least so long.
private final class Spinning: LoadedModel {
  private let durationNs: Int
  private(set) var inferences = 0
  let options: [(name: String, value: OptionValue)] = []

  init(_ durationNs: Int) {
    self.durationNs = durationNs
  }

  func infer() {
    inferences += 1
    let begun = MonotonicClock.nanoseconds()
    while MonotonicClock.nanoseconds() - begun < durationNs {}
  }

  func coverage() -> Coverage {
    .unknown(.cpu)
  }

  func outputs() -> [Output] {
    []
  }
}
