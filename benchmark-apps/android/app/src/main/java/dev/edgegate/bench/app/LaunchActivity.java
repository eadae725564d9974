package dev.edgegate.bench.app;

import android.app.Activity;
import android.os.Binder;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.os.Process;
import android.util.Log;
import dev.edgegate.bench.request.BadRequest;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * One launch, in front, in a process that exists for it alone and ends with it. The launch belongs to the process and not to the
 * activity: an activity that the system makes anew finds the launch under way.
 */
public final class LaunchActivity extends Activity {
  private static final String TAG = "edgegate";
  private static final long FRONT_TIMEOUT_MS = 15_000;
  /** A screen that turns on, or a lock screen that goes, brings an activity to the front and away again at first. */
  private static final long SETTLE_MS = 200;
  private static final long FINISH_TIMEOUT_MS = 1_000;
  /** As much as a main thread has: compilers of GPU drivers are used to it. */
  private static final long STACK_BYTES = 8L << 20;

  /** Dies with this process; held here so that it does not before. */
  private static final Binder LIFE = new Binder();

  private static final Handler MAIN = new Handler(Looper.getMainLooper());
  private static final Runnable BEGIN = LaunchActivity::begin;
  private static final CountDownLatch CLOSED = new CountDownLatch(1);
  /** The launch of this process; null before it has one. */
  private static LaunchOrder mine;
  private static boolean running;
  private static volatile String lost;
  private static LaunchActivity shown;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    LaunchOrder order = LaunchOrder.of(getIntent());
    boolean isMadeAnew = mine != null && order != null && mine.launch.equals(order.launch);
    if (!isMadeAnew && !accept(order)) {
      // Only the activity goes: Android may have put it into the process of another launch, when it restores it after a crash.
      finish();
      return;
    }
    Front.keep(this);
    shown = this;
  }

  /** False when this process has another launch, or the driver has no use for this one any more. */
  private static boolean accept(LaunchOrder order) {
    if (mine != null || order == null || !Witness.greet(order.witness, LIFE, LaunchActivity::end)) {
      Log.w(TAG, "turned away: " + (order == null ? "no order of a driver" : "launch " + order.launch));
      return false;
    }
    mine = order;
    MAIN.postDelayed(LaunchActivity::giveUpOnFront, FRONT_TIMEOUT_MS);
    return true;
  }

  @Override
  protected void onResume() {
    super.onResume();
    MAIN.postDelayed(BEGIN, SETTLE_MS);
  }

  @Override
  protected void onPause() {
    super.onPause();
    MAIN.removeCallbacks(BEGIN);
  }

  @Override
  protected void onStop() {
    super.onStop();
    if (running && !isChangingConfigurations() && !isFinishing()) {
      lost = "the launch was no longer in front: the screen went off, or something covered it";
    }
  }

  @Override
  protected void onDestroy() {
    super.onDestroy();
    if (shown == this && !isChangingConfigurations()) {
      CLOSED.countDown();
    }
  }

  private static void giveUpOnFront() {
    if (!running) {
      lost = "the launch did not come to the front within " + FRONT_TIMEOUT_MS / 1000 + " s: is the phone locked?";
      begin();
    }
  }

  /** On the main thread; once a process. */
  private static void begin() {
    if (running || mine == null) {
      return;
    }
    running = true;
    LaunchRun run = new LaunchRun(shown.getApplicationContext(), mine, () -> lost);
    new Thread(null, () -> runAndEnd(run), "launch", STACK_BYTES).start();
  }

  private static void runAndEnd(LaunchRun run) {
    Process.setThreadPriority(Process.THREAD_PRIORITY_DEFAULT);
    try {
      run.run();
    } catch (IOException | BadRequest error) {
      // Ends the process; the system keeps these words for the driver.
      throw new IllegalStateException(error);
    }
    closeActivity();
    end();
  }

  private static void closeActivity() {
    MAIN.post(() -> shown.finish());
    try {
      CLOSED.await(FINISH_TIMEOUT_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** At once: what a runtime or a driver of the GPU would do at an orderly exit is nobody's concern, and may crash. */
  private static void end() {
    Process.killProcess(Process.myPid());
  }
}
