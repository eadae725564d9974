package dev.edgegate.bench.request;

/** PAIRED measures alternating blocks of the sides; SINGLE loads one side for load, first inference and memory. */
public enum LaunchKind {
  PAIRED,
  SINGLE
}
