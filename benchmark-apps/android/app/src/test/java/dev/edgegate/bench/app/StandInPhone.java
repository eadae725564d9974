package dev.edgegate.bench.app;

import android.app.ActivityManager;
import android.app.ApplicationExitInfo;
import android.content.Context;
import android.content.Intent;
import java.util.function.Predicate;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.Shadows;
import org.robolectric.shadows.ShadowActivityManager;
import org.robolectric.shadows.ShadowBinder;

/**
 * Runs the activities that a driver starts, in this process instead of one of their own: a launch that would crash a phone's process ends
 * without a word, and the system has a record of it.
 */
public final class StandInPhone implements Runnable {
  private static final long POLL_MS = 10;

  private final Context context = RuntimeEnvironment.getApplication();
  private final Predicate<String> crashes;
  private int pid = 1000;

  /** {@code crashes}: of which launches the process is to die. */
  public StandInPhone(Predicate<String> crashes) {
    this.crashes = crashes;
  }

  /** Until it is interrupted. */
  @Override
  public void run() {
    try {
      while (true) {
        Intent started = Shadows.shadowOf(RuntimeEnvironment.getApplication()).getNextStartedActivity();
        if (started == null) {
          Thread.sleep(POLL_MS);
        } else {
          launch(LaunchOrder.of(started));
        }
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (Exception error) {
      throw new IllegalStateException(error);
    }
  }

  private void launch(LaunchOrder order) throws Exception {
    Life life = new Life();
    ShadowBinder.setCallingPid(++pid);
    if (!Witness.greet(order.witness, life, () -> { })) {
      throw new IllegalStateException("launch " + order.launch + " was turned away");
    }
    if (crashes.test(order.launch)) {
      record();
    } else {
      new LaunchRun(context, order, () -> null).run();
    }
    life.end();
  }

  private void record() {
    ShadowActivityManager manager = Shadows.shadowOf(context.getSystemService(ActivityManager.class));
    manager.addApplicationExitInfo(
        ShadowActivityManager.ApplicationExitInfoBuilder.newBuilder()
            .setProcessName(context.getPackageName() + ":launch")
            .setPid(pid)
            .setReason(ApplicationExitInfo.REASON_CRASH_NATIVE)
            .setStatus(6)
            .build());
  }
}
