package dev.edgegate.bench.report;

import com.google.gson.JsonObject;

/** Heat at one moment. {@code celsius} and {@code headroom} are null where the device does not tell. */
public final class Thermal {
  /** As the device says; UNKNOWN where it does not. */
  public enum State {
    UNKNOWN,
    NOMINAL,
    FAIR,
    SERIOUS,
    CRITICAL
  }

  public static final Thermal UNKNOWN = new Thermal(State.UNKNOWN, null, null);

  public final State state;
  public final Double celsius;
  /** 1.0 is the point of severe throttling. */
  public final Double headroom;

  public Thermal(State state, Double celsius, Double headroom) {
    this.state = state;
    this.celsius = finite(celsius);
    this.headroom = finite(headroom);
  }

  JsonObject json() {
    JsonObject json = Event.object("state", state);
    if (celsius != null) {
      json.addProperty("celsius", celsius);
    }
    if (headroom != null) {
      json.addProperty("headroom", headroom);
    }
    return json;
  }

  /** Android answers NaN for "not now": that is not telling. */
  private static Double finite(Double value) {
    return value == null || value.isNaN() || value.isInfinite() ? null : value;
  }
}
