package dev.edgegate.bench.app;

import android.annotation.TargetApi;
import android.content.Context;
import android.content.Intent;
import android.os.BatteryManager;
import android.os.Build;
import android.os.PowerManager;
import android.os.Process;
import dev.edgegate.bench.driver.Device;
import dev.edgegate.bench.report.Environment;
import dev.edgegate.bench.report.Power;
import dev.edgegate.bench.report.Thermal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** This phone, as a session reports it. */
final class Phone implements Device {
  private final Context context;
  private final AppIdentity app;
  private final PhoneHeat heat;

  Phone(Context context, AppIdentity app) {
    this.context = context;
    this.app = app;
    this.heat = new PhoneHeat(context);
  }

  @Override
  public Environment environment() {
    return new Environment(
            "android", Build.MODEL, "Android " + Build.VERSION.RELEASE, Build.FINGERPRINT, abi(), soc())
        .with(app.runtimeName, app.runtimeVersion, app.appSha256);
  }

  @Override
  public Power power() {
    Intent battery = PhoneHeat.battery(context);
    if (battery == null) {
      return null;
    }
    int level = battery.getIntExtra(BatteryManager.EXTRA_LEVEL, -1);
    int scale = battery.getIntExtra(BatteryManager.EXTRA_SCALE, -1);
    int plugged = battery.getIntExtra(BatteryManager.EXTRA_PLUGGED, -1);
    return new Power(
        level < 0 || scale <= 0 ? null : Double.valueOf((double) level / scale),
        plugged < 0 ? null : Boolean.valueOf(plugged > 0),
        context.getSystemService(PowerManager.class).isPowerSaveMode());
  }

  @Override
  public Thermal now() {
    return heat.now();
  }

  @Override
  public String instant() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** The one that this process runs as, which on a 64-bit phone may be a 32-bit one. */
  private static String abi() {
    String[] fitting = Process.is64Bit() ? Build.SUPPORTED_64_BIT_ABIS : Build.SUPPORTED_32_BIT_ABIS;
    return fitting.length == 0 ? "unknown" : fitting[0];
  }

  static String soc() {
    return Build.VERSION.SDK_INT >= 31 ? namedSoc() : Build.HARDWARE;
  }

  @TargetApi(31)
  private static String namedSoc() {
    boolean told = !Build.UNKNOWN.equals(Build.SOC_MODEL);
    return told ? (Build.SOC_MANUFACTURER + " " + Build.SOC_MODEL).trim() : Build.HARDWARE;
  }
}
