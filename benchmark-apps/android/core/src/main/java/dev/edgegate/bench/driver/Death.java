package dev.edgegate.bench.driver;

import dev.edgegate.bench.report.FailureKind;

/** Why a launch ended without a word of its own. */
public final class Death {
  public final FailureKind failure;
  public final String detail;

  public Death(FailureKind failure, String detail) {
    this.failure = failure;
    this.detail = detail;
  }
}
