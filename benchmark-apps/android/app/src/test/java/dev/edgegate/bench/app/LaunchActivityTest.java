package dev.edgegate.bench.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import android.content.Context;
import android.content.Intent;
import java.io.File;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;

@RunWith(RobolectricTestRunner.class)
public final class LaunchActivityTest {
  private final Context context = RuntimeEnvironment.getApplication();

  @Test
  public void anOrderSurvivesItsIntent() {
    Witness witness = new Witness();
    LaunchOrder order =
        new LaunchOrder(new File("/q"), new File("/f"), new File("/r"), "l1", "abort@block:candidate", witness);
    Intent intent = order.toIntent(context);
    assertTrue((intent.getFlags() & Intent.FLAG_ACTIVITY_NEW_TASK) != 0);
    LaunchOrder read = LaunchOrder.of(intent);
    assertEquals(new File("/q"), read.request);
    assertEquals(new File("/f"), read.files);
    assertEquals(new File("/r"), read.report);
    assertEquals("l1", read.launch);
    assertEquals("abort@block:candidate", read.rehearsal);
    assertEquals(witness, read.witness);
  }

  @Test
  public void withoutAFolderTheFilesAreAssets() {
    LaunchOrder order = new LaunchOrder(new File("/q"), null, new File("/r"), "l1", null, new Witness());
    assertNull(LaunchOrder.of(order.toIntent(context)).files);
  }

  @Test
  public void anIntentOfSomebodyElseIsNoOrder() {
    assertNull(LaunchOrder.of(new Intent()));
    assertNull(LaunchOrder.of(new Intent().putExtra("launch", "l1")));
  }
}
