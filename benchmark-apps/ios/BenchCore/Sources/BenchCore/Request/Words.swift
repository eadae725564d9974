// Which words do the contract and Swift share? Each raw value is the contract's own word.

/// Software that runs the graph. `cpu` is the built-in kernels with XNNPACK truly off; `nnapi` no iPhone has.
public enum DelegateName: String, CaseIterable {
  case cpu, xnnpack, gpu, nnapi, coreml
}

/// `baseline` is the base commit's model, `candidate` the change's.
public enum SideName: String, CaseIterable {
  case baseline, candidate
}

/// `paired` measures alternating blocks of the sides; `single` loads one side for load, first inference and memory.
public enum LaunchKind: String, CaseIterable {
  case paired, single
}

/// What a delegate should be good at.
public enum Preference: String, CaseIterable {
  case fastSingleAnswer = "fast-single-answer"
  case sustainedSpeed = "sustained-speed"
}
