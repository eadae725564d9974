package dev.edgegate.bench.request;

/** Warm-up ends when both minimums are met, or after the maximum time. */
public final class WarmUp {
  public final int minInferences;
  public final long minNs;
  public final long maxNs;

  public WarmUp(int minInferences, long minNs, long maxNs) {
    this.minInferences = minInferences;
    this.minNs = minNs;
    this.maxNs = maxNs;
  }

  WarmUp(StrictObject from) throws BadRequest {
    this(from.count("minInferences", 1), from.whole("minNs", 0), from.whole("maxNs", 0));
    from.end();
    if (minNs > maxNs) {
      throw new BadRequest("the warm-up's minimum exceeds its maximum");
    }
  }
}
