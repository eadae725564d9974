package dev.edgegate.bench.report;

import com.google.gson.JsonObject;

/** Where the current comes from; a field is null where the system does not tell. */
public final class Power {
  private final Double batteryFraction;
  private final Boolean charging;
  private final Boolean saver;

  public Power(Double batteryFraction, Boolean charging, Boolean saver) {
    this.batteryFraction = batteryFraction;
    this.charging = charging;
    this.saver = saver;
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    if (batteryFraction != null) {
      json.addProperty("batteryFraction", Math.max(0, Math.min(1, batteryFraction)));
    }
    if (charging != null) {
      json.addProperty("charging", charging);
    }
    if (saver != null) {
      json.addProperty("saver", saver);
    }
    return json;
  }
}
