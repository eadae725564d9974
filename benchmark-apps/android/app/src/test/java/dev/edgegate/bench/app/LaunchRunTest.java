package dev.edgegate.bench.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.shadows.ShadowBinder;
import org.robolectric.shadows.ShadowLooper;
import org.robolectric.shadows.ShadowProcess;

/** A launch in its process, with models out of the package as it was built ({@code edgegate.request} is the request). */
@RunWith(RobolectricTestRunner.class)
public final class LaunchRunTest {
  private static final int PATIENCE_STEPS = 10_000;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private File report;

  private LaunchOrder order(String launch, Witness witness) throws Exception {
    report = folder.newFile("report.ndjson");
    return new LaunchOrder(new File(System.getProperty("edgegate.request")), null, report, launch, null, witness);
  }

  private List<String> lines() throws Exception {
    return Files.readAllLines(report.toPath(), StandardCharsets.UTF_8);
  }

  private void run(String launch, LaunchRun.Foreground foreground) throws Exception {
    new LaunchRun(RuntimeEnvironment.getApplication(), order(launch, new Witness()), foreground).run();
  }

  private String last() throws Exception {
    return lines().get(lines().size() - 1);
  }

  @Test
  public void aLaunchThatNeverCameToTheFrontSaysSoAndLoadsNothing() throws Exception {
    run("l1", () -> "is locked");
    assertEquals(1, lines().size());
    assertTrue(last(), last().contains("\"launch-failed\"") && last().contains("is locked"));
  }

  @Test
  public void aLaunchThatLeavesTheFrontFailsInsteadOfMeasuringOn() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    run("l1", () -> asked.incrementAndGet() < 4 ? null : "was covered");
    assertTrue(last(), last().contains("\"failure\":\"error\"") && last().contains("was covered"));
    assertTrue(last(), last().contains("\"step\":\"block\""));
    assertEquals(1, lines().stream().filter(line -> line.startsWith("{\"event\":\"block\"")).count());
  }

  @Test
  public void anActivityOfALaunchThatIsOverGoesAndLeavesItsProcessToOthers() throws Exception {
    Witness over = new Witness();
    over.close();
    ActivityController<LaunchActivity> activity =
        Robolectric.buildActivity(LaunchActivity.class, order("l2", over).toIntent(RuntimeEnvironment.getApplication()));
    activity.create();
    assertTrue(activity.get().isFinishing());
    assertTrue(lines().isEmpty());
    assertFalse(ShadowProcess.wasKilled(android.os.Process.myPid()));
  }

  @Test
  public void anActivityThatIsMadeAnewFindsItsLaunchUnderWay() throws Exception {
    ShadowBinder.setCallingPid(7);
    ShadowProcess.setPid(7);
    Witness witness = new Witness();
    LaunchOrder order = order("l1", witness);
    ActivityController<LaunchActivity> activity =
        Robolectric.buildActivity(LaunchActivity.class, order.toIntent(RuntimeEnvironment.getApplication()));
    activity.setup().recreate();
    assertEquals(7, witness.pid());
    for (int i = 0; i < PATIENCE_STEPS && !ShadowProcess.wasKilled(7); i++) {
      ShadowLooper.idleMainLooper(5, TimeUnit.MILLISECONDS);
      Thread.sleep(5);
    }
    assertTrue("its process ends with it", ShadowProcess.wasKilled(7));
    assertTrue(last(), last().startsWith("{\"event\":\"launch-finished\""));
    assertEquals(1, lines().stream().filter(line -> line.contains("launch-finished")).count());
  }
}
