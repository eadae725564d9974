package dev.edgegate.bench.launch;

import dev.edgegate.bench.report.FailureKind;

/** What does the runtime mean when it refuses? Its words, sorted into the contract's ways to fail. */
public final class Refusals {
  // Words of TensorFlow Lite 2.16 and LiteRT 1.4; the tests make those happen that this computer can.
  private static final String[] UNSUPPORTED = {
    "unresolved custom op",
    "Didn't find op for builtin opcode",
    "Are you using old TFLite binary with newer model",
    "Select TensorFlow op",
    "Failed to apply delegate",
    "not supported",
    "Unsupported",
  };
  private static final String[] OUT_OF_MEMORY = {
    "bad_alloc", "OutOfMemoryError", "Cannot allocate memory", "out of memory", "Out of memory", "Failed to allocate memory",
  };

  private Refusals() {}

  /** {@code otherwise}: what unknown words mean at the place where they were said. */
  public static Refused of(Throwable thrown, FailureKind otherwise) {
    if (thrown instanceof OutOfMemoryError) {
      return new Refused(FailureKind.OUT_OF_MEMORY, String.valueOf(thrown));
    }
    String words = thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
    if (ranOutOfMemory(words)) {
      return new Refused(FailureKind.OUT_OF_MEMORY, words);
    }
    return new Refused(contains(words, UNSUPPORTED) ? FailureKind.UNSUPPORTED : otherwise, words);
  }

  /** Do these words (of the runtime, or a dying process's last ones) speak of missing memory? */
  public static boolean ranOutOfMemory(String words) {
    return contains(words, OUT_OF_MEMORY);
  }

  private static boolean contains(String words, String[] signs) {
    for (String sign : signs) {
      if (words.contains(sign)) {
        return true;
      }
    }
    return false;
  }
}
