// What does the runtime mean when it refuses? Its words, sorted into the contract's ways to fail.

public enum Refusals {
  // Words of TensorFlow Lite 2.17 and 2.18; the tests make those happen that this computer can.
  private static let unsupported = [
    "unresolved custom op", "Didn't find op for builtin opcode",
    "Are you using old TFLite binary with newer model", "Select TensorFlow op", "Failed to apply delegate",
    "not supported", "Unsupported",
  ]
  private static let outOfMemory = [
    "bad_alloc", "Cannot allocate memory", "out of memory", "Out of memory", "Failed to allocate memory",
  ]

  /// `otherwise`: what unknown words mean at the place where they were said.
  public static func of(_ words: String, otherwise: FailureKind) -> Refused {
    if ranOutOfMemory(words) { return Refused(.outOfMemory, words) }
    return Refused(unsupported.contains(where: words.contains) ? .unsupported : otherwise, words)
  }

  /// Do these words (of the runtime, or a dying process's last ones) speak of missing memory?
  public static func ranOutOfMemory(_ words: String) -> Bool {
    outOfMemory.contains(where: words.contains)
  }
}
