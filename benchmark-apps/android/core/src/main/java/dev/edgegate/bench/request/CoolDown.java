package dev.edgegate.bench.request;

/** The pause before each launch; and a device hotter than {@code maxStartCelsius} waits, at most {@code maxWaitNs}. */
public final class CoolDown {
  public final long pauseNs;
  public final double maxStartCelsius;
  public final long maxWaitNs;

  CoolDown(StrictObject from) throws BadRequest {
    pauseNs = from.whole("pauseNs", 0);
    maxStartCelsius = from.finite("maxStartCelsius");
    maxWaitNs = from.whole("maxWaitNs", 0);
    from.end();
  }
}
