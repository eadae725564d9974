package dev.edgegate.bench.app;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.shadows.ShadowLog;

@RunWith(RobolectricTestRunner.class)
public final class DriverActivityTest {
  private static final int PATIENCE_STEPS = 10_000;

  private static List<String> said() {
    List<String> said = new ArrayList<>();
    for (ShadowLog.LogItem item : ShadowLog.getLogsForTag("edgegate")) {
      said.add(item.msg);
    }
    return said;
  }

  @Test
  public void aWrongRequestIsSaidOnceHoweverOftenTheActivityIsMade() throws Exception {
    Robolectric.buildActivity(DriverActivity.class).setup().recreate();
    for (int i = 0; i < PATIENCE_STEPS && said().isEmpty(); i++) {
      Thread.sleep(5);
    }
    assertEquals(1, said().size());
    assertEquals("session wrong request: the extra `request` is missing", said().get(0));
  }
}
