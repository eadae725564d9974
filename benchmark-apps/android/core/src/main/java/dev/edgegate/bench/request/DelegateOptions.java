package dev.edgegate.bench.request;

/** How a delegate is set up. What the request leaves open takes the contract's default, never the runtime's. */
public final class DelegateOptions {
  public static final DelegateOptions DEFAULTS =
      new DelegateOptions(true, true, Preference.FAST_SINGLE_ANSWER);

  /** May it compute float32 in half precision? */
  public final boolean reducedPrecision;
  /** May it take quantized models? */
  public final boolean quantizedModels;
  public final Preference preference;

  private DelegateOptions(boolean reducedPrecision, boolean quantizedModels, Preference preference) {
    this.reducedPrecision = reducedPrecision;
    this.quantizedModels = quantizedModels;
    this.preference = preference;
  }

  static DelegateOptions read(StrictObject from) throws BadRequest {
    DelegateOptions options =
        new DelegateOptions(
            from.has("reducedPrecision") ? from.bool("reducedPrecision") : DEFAULTS.reducedPrecision,
            from.has("quantizedModels") ? from.bool("quantizedModels") : DEFAULTS.quantizedModels,
            from.has("preference")
                ? Words.read(Preference.class, from.text("preference"), from.at("preference"))
                : DEFAULTS.preference);
    from.end();
    return options;
  }
}
