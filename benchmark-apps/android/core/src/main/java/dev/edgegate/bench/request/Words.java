package dev.edgegate.bench.request;

import java.util.Locale;

/** How do the contract's words (lower case, with hyphens) and Java's names meet? */
public final class Words {
  private Words() {}

  /** The contract's word for a constant: OUT_OF_MEMORY is {@code out-of-memory}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that a word stands for; null when it stands for none. */
  public static <E extends Enum<E>> E find(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(word)) {
        return constant;
      }
    }
    return null;
  }

  static <E extends Enum<E>> E read(Class<E> type, String word, String at) throws BadRequest {
    E found = find(type, word);
    if (found == null) {
      throw new BadRequest(at + " is the unknown word " + word);
    }
    return found;
  }
}
