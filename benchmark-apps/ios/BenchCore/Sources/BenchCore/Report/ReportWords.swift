// Which words does a report have beside those of the request? Each raw value is the contract's own word.

/// What a launch does with a side. Each is announced before it begins, so that a sudden end can be laid to a side.
public enum Step: String, CaseIterable {
  case load
  case firstInference = "first-inference"
  case warmUp = "warm-up"
  case block
  case outputCheck = "output-check"
}

/// How a launch ends badly. `crashed`: a signal, an abort, or an end without a word. `hung`: killed by the watchdog.
/// `unsupported`: this device or runtime has no such delegate or operator. `invalidModel`: the runtime refuses the file.
/// `error`: anything else.
public enum FailureKind: String, CaseIterable {
  case crashed, hung
  case outOfMemory = "out-of-memory"
  case unsupported
  case invalidModel = "invalid-model"
  case error
}

/// Why a session ends before its last launch.
public enum Interruption: String {
  case signal
  case timeBox = "time-box"
  case storageFull = "storage-full"
}
