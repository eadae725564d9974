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
  private static final long FINISH_TIMEOUT_MS = 1_000;
  /** As much as a main thread has: compilers of GPU drivers are used to it. */
  private static final long STACK_BYTES = 8L << 20;

  /** Dies with this process; held here so that it does not before. */
  private static final Binder LIFE = new Binder();

  private static final CountDownLatch CLOSED = new CountDownLatch(1);
  /** The launch of this process; null before it has one. */
  private static LaunchOrder mine;
  private static boolean running;
  private static volatile String lost;
  private static LaunchActivity shown;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Front.keep(this);
    shown = this;
    LaunchOrder order = LaunchOrder.of(getIntent());
    if (order == null) {
      Log.e(TAG, "this is no order of a driver");
      end();
    } else if (mine == null) {
      mine = order;
      if (!Witness.greet(order.witness, LIFE, LaunchActivity::end)) {
        Log.w(TAG, "launch " + order.launch + " is over already");
        end();
      }
      new Handler(Looper.getMainLooper()).postDelayed(this::giveUpOnFront, FRONT_TIMEOUT_MS);
    } else if (!mine.launch.equals(order.launch)) {
      Log.e(TAG, "this process has another launch");
      end();
    }
  }

  @Override
  protected void onResume() {
    super.onResume();
    begin();
  }

  @Override
  protected void onStop() {
    super.onStop();
    if (!isChangingConfigurations() && !isFinishing()) {
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

  private void giveUpOnFront() {
    if (!running) {
      lost = "the launch did not come to the front within " + FRONT_TIMEOUT_MS / 1000 + " s: is the phone locked?";
      begin();
    }
  }

  /** On the main thread; once a process. */
  private void begin() {
    if (running || mine == null) {
      return;
    }
    running = true;
    LaunchRun run = new LaunchRun(getApplicationContext(), mine, () -> lost);
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
    new Handler(Looper.getMainLooper()).post(() -> shown.finish());
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
