package dev.edgegate.bench.launch;

import dev.edgegate.bench.report.CheckResult;
import dev.edgegate.bench.request.OutputTolerance;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Is the output right? Element by element against the same file's output on built-in kernels. */
final class OutputCheck {
  /** Of one output: how many elements disagree beyond tolerance, are NaN or infinite, and the largest finite error. */
  private static final class Found {
    final String name;
    final int elements;
    int outliers;
    int nan;
    int nonFinite;
    double maxError;

    Found(String name, int elements) {
      this.name = name;
      this.elements = elements;
    }

    double share() {
      return elements == 0 ? 0 : (double) outliers / elements;
    }
  }

  private OutputCheck() {}

  /** OUTSIDE names the worst output. A NaN is right nowhere; an infinity only where the reference has the same. */
  static CheckResult compare(List<Output> outputs, List<Output> reference, OutputTolerance tolerance) {
    if (!sameShapes(outputs, reference)) {
      return new CheckResult(
          CheckResult.Status.OUTSIDE, "the outputs have other shapes than on built-in kernels");
    }
    Found worst = null;
    double share = 0;
    double maxError = 0;
    long nonFinite = 0;
    long nan = 0;
    for (int i = 0; i < outputs.size(); i++) {
      Found found = compare(outputs.get(i), reference.get(i), tolerance);
      share = Math.max(share, found.share());
      maxError = Math.max(maxError, found.maxError);
      nonFinite += found.nonFinite;
      nan += found.nan;
      if (worst == null || found.nan > worst.nan || (found.nan == worst.nan && found.share() > worst.share())) {
        worst = found;
      }
    }
    boolean within = nan == 0 && share <= tolerance.outlierShare;
    String detail =
        within ? String.format(Locale.ROOT, "largest error %.3g", maxError) : words(worst, tolerance);
    return new CheckResult(
        within ? CheckResult.Status.WITHIN : CheckResult.Status.OUTSIDE, detail, maxError, share, nonFinite);
  }

  private static Found compare(Output output, Output reference, OutputTolerance tolerance) {
    Found found = new Found(output.name, output.elements());
    // Half a step more than asked, so that rounding in the conversion to real numbers decides nothing.
    double steps = tolerance.steps == 0 ? 0 : (tolerance.steps + 0.5) * output.scale;
    double largest = 0;
    for (int i = 0; tolerance.magnitudeShare > 0 && i < found.elements; i++) {
      double other = Math.abs(reference.real(i));
      largest = finite(other) ? Math.max(largest, other) : largest;
    }
    double allowance = Math.max(steps, tolerance.magnitudeShare * largest);
    for (int i = 0; i < found.elements; i++) {
      double mine = output.real(i);
      double other = reference.real(i);
      boolean agrees;
      if (finite(mine) && finite(other)) {
        double error = Math.abs(mine - other);
        found.maxError = Math.max(found.maxError, error);
        agrees = error <= Math.max(tolerance.absolute + tolerance.relative * Math.abs(other), allowance);
      } else {
        agrees = mine == other;
      }
      found.outliers += agrees ? 0 : 1;
      found.nan += Double.isNaN(mine) ? 1 : 0;
      found.nonFinite += finite(mine) ? 0 : 1;
    }
    return found;
  }

  private static boolean finite(double value) {
    return !Double.isNaN(value) && !Double.isInfinite(value);
  }

  private static boolean sameShapes(List<Output> outputs, List<Output> reference) {
    if (outputs.size() != reference.size()) {
      return false;
    }
    for (int i = 0; i < outputs.size(); i++) {
      if (!Arrays.equals(outputs.get(i).shape, reference.get(i).shape)) {
        return false;
      }
    }
    return true;
  }

  private static String words(Found worst, OutputTolerance tolerance) {
    if (worst.nan > 0) {
      return worst.nan + " of " + worst.elements + " elements of " + worst.name + " are NaN";
    }
    return String.format(
        Locale.ROOT,
        "%d of %d elements of %s are further than %s + %s × |reference| from built-in kernels; largest error %.3g",
        worst.outliers,
        worst.elements,
        worst.name,
        tolerance.absolute,
        tolerance.relative,
        worst.maxError);
  }
}
