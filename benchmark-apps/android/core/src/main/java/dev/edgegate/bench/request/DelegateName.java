package dev.edgegate.bench.request;

/** Software that runs the graph. CPU is the built-in kernels with XNNPACK truly off; NNAPI is legacy; COREML no Android has. */
public enum DelegateName {
  CPU,
  XNNPACK,
  GPU,
  NNAPI,
  COREML
}
