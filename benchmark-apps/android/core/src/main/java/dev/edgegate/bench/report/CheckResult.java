package dev.edgegate.bench.report;

/** Is a side's output what built-in kernels give? The numbers mean something only when {@code measured}. */
public final class CheckResult {
  /** NOT_COMPARABLE: built-in kernels can't run this file. */
  public enum Status {
    WITHIN,
    OUTSIDE,
    NOT_COMPARABLE
  }

  public final Status status;
  public final String detail;
  public final boolean measured;
  public final double maxAbsError;
  public final double outlierShare;
  public final long nonFiniteOutputs;

  public CheckResult(Status status, String detail, double maxAbsError, double outlierShare, long nonFiniteOutputs) {
    this.status = status;
    this.detail = detail;
    this.measured = true;
    this.maxAbsError = maxAbsError;
    this.outlierShare = outlierShare;
    this.nonFiniteOutputs = nonFiniteOutputs;
  }

  /** Without numbers: there was nothing to compare element by element. */
  public CheckResult(Status status, String detail) {
    this.status = status;
    this.detail = detail;
    this.measured = false;
    this.maxAbsError = 0;
    this.outlierShare = 0;
    this.nonFiniteOutputs = 0;
  }
}
