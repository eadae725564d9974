package dev.edgegate.bench.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import android.content.Context;
import android.content.Intent;
import android.os.BatteryManager;
import android.os.PowerManager;
import dev.edgegate.bench.report.Thermal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.Shadows;
import org.robolectric.shadows.ShadowPowerManager;
import org.robolectric.util.ReflectionHelpers;

@RunWith(RobolectricTestRunner.class)
public final class PhoneTest {
  private final Context context = RuntimeEnvironment.getApplication();
  private final ShadowPowerManager power = Shadows.shadowOf(context.getSystemService(PowerManager.class));

  @SuppressWarnings("deprecation")
  private void battery(boolean present, int tenths) {
    context.sendStickyBroadcast(
        new Intent(Intent.ACTION_BATTERY_CHANGED)
            .putExtra(BatteryManager.EXTRA_PRESENT, present)
            .putExtra(BatteryManager.EXTRA_TEMPERATURE, tenths)
            .putExtra(BatteryManager.EXTRA_LEVEL, 37)
            .putExtra(BatteryManager.EXTRA_SCALE, 50)
            .putExtra(BatteryManager.EXTRA_PLUGGED, BatteryManager.BATTERY_PLUGGED_USB));
  }

  @Test
  public void everyThermalStatusHasAState() {
    Map<Integer, Thermal.State> states = new LinkedHashMap<>();
    states.put(PowerManager.THERMAL_STATUS_NONE, Thermal.State.NOMINAL);
    states.put(PowerManager.THERMAL_STATUS_LIGHT, Thermal.State.FAIR);
    states.put(PowerManager.THERMAL_STATUS_MODERATE, Thermal.State.FAIR);
    states.put(PowerManager.THERMAL_STATUS_SEVERE, Thermal.State.SERIOUS);
    states.put(PowerManager.THERMAL_STATUS_CRITICAL, Thermal.State.CRITICAL);
    states.put(PowerManager.THERMAL_STATUS_EMERGENCY, Thermal.State.CRITICAL);
    states.put(PowerManager.THERMAL_STATUS_SHUTDOWN, Thermal.State.CRITICAL);
    for (Map.Entry<Integer, Thermal.State> one : states.entrySet()) {
      power.setCurrentThermalStatus(one.getKey());
      assertEquals("status " + one.getKey(), one.getValue(), new PhoneHeat(context).now().state);
    }
  }

  @Test
  public void theTemperatureIsTheBatterys() {
    battery(true, 312);
    assertEquals(Double.valueOf(31.2), new PhoneHeat(context).now().celsius);
  }

  @Test
  public void aSensorThatTellsNothingIsNotZeroDegrees() {
    battery(true, 0);
    assertNull(new PhoneHeat(context).now().celsius);
  }

  @Test
  public void aDeviceWithoutABatteryTellsNeitherTemperatureNorPower() {
    battery(false, 312);
    assertNull(new PhoneHeat(context).now().celsius);
    assertNull(new Phone(context, null).power());
  }

  @Test
  public void anAndroidThatTellsNoStatusIsUnknown() {
    ReflectionHelpers.setStaticField(android.os.Build.VERSION.class, "SDK_INT", 28);
    power.setCurrentThermalStatus(PowerManager.THERMAL_STATUS_CRITICAL);
    Thermal now = new PhoneHeat(context).now();
    assertEquals(Thermal.State.UNKNOWN, now.state);
    assertNull(now.headroom);
  }

  @Test
  public void theSocIsTheHardwaresNameBeforeAndroidTwelve() {
    ReflectionHelpers.setStaticField(android.os.Build.class, "HARDWARE", "shiba");
    ReflectionHelpers.setStaticField(android.os.Build.class, "SOC_MANUFACTURER", "Google");
    ReflectionHelpers.setStaticField(android.os.Build.class, "SOC_MODEL", "Tensor G3");
    assertEquals("Google Tensor G3", Phone.soc());
    ReflectionHelpers.setStaticField(android.os.Build.VERSION.class, "SDK_INT", 30);
    assertEquals("shiba", Phone.soc());
  }

  @Test
  public void theLogBetweenTwoMarkersIsTheRuntimes() {
    java.util.List<String> lines = java.util.Arrays.asList("before", "m1", "Replacing 1", "m2", "after");
    assertEquals(java.util.Collections.singletonList("Replacing 1"), Logcat.between(lines, "m1", 3));
    assertNull("a marker that the log has dropped", Logcat.between(lines, "m0", 3));
    assertTrue(Logcat.between(lines, "m1", 2).contains("Replacing 1") == false);
  }
}
