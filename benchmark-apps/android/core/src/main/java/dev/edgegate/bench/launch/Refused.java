package dev.edgegate.bench.launch;

import dev.edgegate.bench.report.FailureKind;

/** A launch can't go on, and says why in the words of the runtime or the system. */
public final class Refused extends Exception {
  public final FailureKind failure;

  public Refused(FailureKind failure, String detail) {
    super(detail);
    this.failure = failure;
  }
}
