package dev.edgegate.bench.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.content.Context;
import android.content.Intent;
import dev.edgegate.bench.driver.RunningLaunch;
import dev.edgegate.bench.report.FailureKind;
import dev.edgegate.bench.request.BenchRequest;
import java.io.File;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.Shadows;
import org.robolectric.shadows.ShadowBinder;
import org.robolectric.shadows.ShadowProcess;
import org.robolectric.shadows.ShadowSystemClock;

@RunWith(RobolectricTestRunner.class)
public final class ActivityLaunchesTest {
  private final Context context = RuntimeEnvironment.getApplication();
  private final Life life = new Life();
  private RunningLaunch running;
  private LaunchOrder order;

  @Before
  public void start() throws Exception {
    File request = new File(System.getProperty("edgegate.request"));
    BenchRequest parsed = BenchRequest.parse(Files.readAllBytes(request.toPath()));
    ActivityLaunches launches = new ActivityLaunches(context, request, null, new File("/report"), null);
    running = launches.start(parsed.launches.get(0));
    Intent started = Shadows.shadowOf(RuntimeEnvironment.getApplication()).getNextStartedActivity();
    assertEquals(LaunchActivity.class.getName(), started.getComponent().getClassName());
    order = LaunchOrder.of(started);
  }

  private boolean greet() {
    ShadowBinder.setCallingPid(77);
    return Witness.greet(order.witness, life, () -> { });
  }

  @Test
  public void aLaunchEndsWhenItsProcessDoes() throws Exception {
    assertTrue(greet());
    assertFalse(running.awaitEnd(0));
    life.end();
    assertTrue(running.awaitEnd(0));
  }

  @Test
  public void anActivityThatDoesNotStartIsNoCrash() throws Exception {
    assertFalse(running.awaitEnd(0));
    ShadowSystemClock.advanceBy(Duration.ofSeconds(31));
    assertTrue(running.awaitEnd(0));
    assertEquals(FailureKind.ERROR, running.death().failure);
    assertFalse("who comes later is turned away", greet());
  }

  @Test
  public void aSlowLaunchIsWaitedForOnceItRuns() throws Exception {
    assertTrue(greet());
    ShadowSystemClock.advanceBy(Duration.ofMinutes(5));
    assertFalse(running.awaitEnd(0));
  }

  @Test
  public void theWatchdogKillsByPidAndWaitsForTheEnd() throws Exception {
    assertTrue(greet());
    Thread end =
        new Thread(
            () -> {
              while (!ShadowProcess.wasKilled(77)) {
                Thread.yield();
              }
              life.end();
            });
    end.start();
    running.kill();
    assertTrue(running.awaitEnd(0));
    end.join();
  }

  @Test
  public void aKillBeforeTheHelloTurnsTheProcessAway() throws Exception {
    running.kill();
    assertFalse(greet());
  }
}
