package dev.edgegate.bench.request;

/**
 * How far an output may lie from the same file's output on built-in kernels: |output - reference| ≤ absolute + relative × |reference|
 * for all but {@code outlierShare} of the elements. A quantized output also agrees when it is at most {@code steps} quantization
 * steps away, and any output within {@code magnitudeShare} of the largest finite magnitude of the reference (0: no such allowance).
 */
public final class OutputTolerance {
  public final double absolute;
  public final double relative;
  public final int steps;
  public final double magnitudeShare;
  public final double outlierShare;

  public OutputTolerance(double absolute, double relative, int steps, double magnitudeShare, double outlierShare) {
    this.absolute = absolute;
    this.relative = relative;
    this.steps = steps;
    this.magnitudeShare = magnitudeShare;
    this.outlierShare = outlierShare;
  }

  OutputTolerance(StrictObject from) throws BadRequest {
    this(
        from.between("absolute", 0, Double.MAX_VALUE),
        from.between("relative", 0, Double.MAX_VALUE),
        from.has("steps") ? from.count("steps", 0) : 0,
        from.has("magnitudeShare") ? from.between("magnitudeShare", 0, 1) : 0,
        from.between("outlierShare", 0, 1));
    from.end();
  }
}
