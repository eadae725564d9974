package dev.edgegate.bench.report;

/** What a launch does with a side. Each is announced before it begins, so that a sudden end can be laid to a side. */
public enum Step {
  LOAD,
  FIRST_INFERENCE,
  WARM_UP,
  BLOCK,
  OUTPUT_CHECK
}
