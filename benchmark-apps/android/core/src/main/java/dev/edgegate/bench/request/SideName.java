package dev.edgegate.bench.request;

/** The base commit's model, or the change's. */
public enum SideName {
  BASELINE,
  CANDIDATE
}
