// Is the output right? Element by element against the same file's output on built-in kernels.
import Foundation

enum OutputCheck {
  /// Of one output: how many elements disagree beyond tolerance, are NaN or not finite, and the largest finite error.
  private struct Found {
    let name: String
    let elements: Int
    var outliers = 0
    var nan = 0
    var nonFinite = 0
    var maxError = 0.0

    var share: Double { elements == 0 ? 0 : Double(outliers) / Double(elements) }
  }

  /// `outside` names the worst output. A NaN is right nowhere; an infinity only where the reference has the same.
  static func compare(_ outputs: [Output], with reference: [Output], within tolerance: OutputTolerance) -> CheckResult {
    guard outputs.map(\.shape) == reference.map(\.shape), outputs.map(\.reals.count) == reference.map(\.reals.count)
    else {
      return CheckResult(
        status: .outside, detail: "the outputs have other shapes than on built-in kernels", numbers: nil)
    }
    let found = zip(outputs, reference).map { compare($0, with: $1, within: tolerance) }
    let numbers = CheckResult.Numbers(
      maxAbsError: found.map(\.maxError).max() ?? 0,
      outlierShare: found.map(\.share).max() ?? 0,
      nonFiniteOutputs: found.map(\.nonFinite).reduce(0, +))
    let worst = found.max { ($0.nan, $0.share) < ($1.nan, $1.share) }
    guard let worst, worst.nan > 0 || numbers.outlierShare > tolerance.outlierShare else {
      let detail = "largest error \(short(numbers.maxAbsError))"
      return CheckResult(status: .within, detail: detail, numbers: numbers)
    }
    return CheckResult(status: .outside, detail: words(worst, tolerance), numbers: numbers)
  }

  private static func compare(_ output: Output, with reference: Output, within tolerance: OutputTolerance) -> Found {
    var found = Found(name: output.name, elements: output.reals.count)
    // Half a step more than asked, so that rounding in the conversion to real numbers decides nothing.
    let steps = tolerance.steps == 0 ? 0 : (Double(tolerance.steps) + 0.5) * output.scale
    let largest = reference.reals.lazy.map(abs).filter(\.isFinite).max() ?? 0
    let allowance = max(steps, tolerance.magnitudeShare * largest)
    for (mine, other) in zip(output.reals, reference.reals) {
      let agrees: Bool
      if mine.isFinite && other.isFinite {
        let error = abs(mine - other)
        found.maxError = max(found.maxError, error)
        agrees = error <= max(tolerance.absolute + tolerance.relative * abs(other), allowance)
      } else {
        agrees = mine == other
      }
      found.outliers += agrees ? 0 : 1
      found.nan += mine.isNaN ? 1 : 0
      found.nonFinite += mine.isFinite ? 0 : 1
    }
    return found
  }

  private static func words(_ worst: Found, _ tolerance: OutputTolerance) -> String {
    if worst.nan > 0 { return "\(worst.nan) of \(worst.elements) elements of \(worst.name) are NaN" }
    return "\(worst.outliers) of \(worst.elements) elements of \(worst.name) are further than \(tolerance.absolute)"
      + " + \(tolerance.relative) × |reference| from built-in kernels; largest error \(short(worst.maxError))"
  }

  private static func short(_ number: Double) -> String {
    String(format: "%.3g", number)
  }
}
