package dev.edgegate.bench.report;

/**
 * How a launch ends badly. CRASHED: a signal, an abort, or an end without a word. HUNG: killed by the watchdog. UNSUPPORTED: this
 * device or runtime has no such delegate or operator. INVALID_MODEL: the runtime refuses the file. ERROR: anything else.
 */
public enum FailureKind {
  CRASHED,
  HUNG,
  OUT_OF_MEMORY,
  UNSUPPORTED,
  INVALID_MODEL,
  ERROR
}
