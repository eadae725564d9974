package dev.edgegate.bench.request;

/** How a delegate is set up. What the request leaves open takes the contract's default, never the runtime's. */
public final class DelegateOptions {
  /** For the built-in kernels, which have none. */
  public static final DelegateOptions NONE =
      new DelegateOptions(false, true, Preference.FAST_SINGLE_ANSWER);

  /** The contract's defaults: half precision is usual on GPUs, and asked for on nothing else. */
  static DelegateOptions defaults(DelegateName delegate) {
    return new DelegateOptions(delegate == DelegateName.GPU, true, Preference.FAST_SINGLE_ANSWER);
  }

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

  static DelegateOptions read(StrictObject from, DelegateName delegate) throws BadRequest {
    DelegateOptions defaults = defaults(delegate);
    DelegateOptions options =
        new DelegateOptions(
            from.has("reducedPrecision") ? from.bool("reducedPrecision") : defaults.reducedPrecision,
            from.has("quantizedModels") ? from.bool("quantizedModels") : defaults.quantizedModels,
            from.has("preference")
                ? Words.read(Preference.class, from.text("preference"), from.at("preference"))
                : defaults.preference);
    from.end();
    return options;
  }
}
