package dev.edgegate.bench.app;

import android.annotation.TargetApi;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.os.BatteryManager;
import android.os.Build;
import android.os.PowerManager;
import dev.edgegate.bench.launch.Heat;
import dev.edgegate.bench.report.Thermal;

/** How hot is the phone? Status since Android 10, headroom since 11; the battery's temperature always. */
final class PhoneHeat implements Heat {
  private final Context context;
  private final PowerManager power;

  PhoneHeat(Context context) {
    this.context = context;
    this.power = context.getSystemService(PowerManager.class);
  }

  @Override
  public Thermal now() {
    return new Thermal(
        Build.VERSION.SDK_INT >= 29 ? state() : Thermal.State.UNKNOWN,
        celsius(battery(context)),
        Build.VERSION.SDK_INT >= 30 ? headroom() : null);
  }

  /** What the system last told about the battery; null where there is none. */
  static Intent battery(Context context) {
    Intent told = context.registerReceiver(null, new IntentFilter(Intent.ACTION_BATTERY_CHANGED));
    return told == null || !told.getBooleanExtra(BatteryManager.EXTRA_PRESENT, true) ? null : told;
  }

  private static Double celsius(Intent battery) {
    int tenths = battery == null ? 0 : battery.getIntExtra(BatteryManager.EXTRA_TEMPERATURE, 0);
    // Exactly 0 is what devices and emulators without a sensor say.
    return tenths == 0 ? null : Double.valueOf(tenths / 10.0);
  }

  /** Android's words: up to MODERATE a user notices little, from SEVERE on a lot. */
  @TargetApi(29)
  private Thermal.State state() {
    int status = power.getCurrentThermalStatus();
    if (status >= PowerManager.THERMAL_STATUS_CRITICAL) {
      return Thermal.State.CRITICAL;
    }
    switch (status) {
      case PowerManager.THERMAL_STATUS_NONE:
        return Thermal.State.NOMINAL;
      case PowerManager.THERMAL_STATUS_LIGHT:
      case PowerManager.THERMAL_STATUS_MODERATE:
        return Thermal.State.FAIR;
      case PowerManager.THERMAL_STATUS_SEVERE:
        return Thermal.State.SERIOUS;
      default:
        return Thermal.State.UNKNOWN;
    }
  }

  /** NaN, which is not told, where the phone has none, or when it was asked less than a second ago. */
  @TargetApi(30)
  private Double headroom() {
    float headroom = power.getThermalHeadroom(0);
    return headroom < 0 ? null : Double.valueOf(headroom);
  }
}
