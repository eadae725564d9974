package dev.edgegate.bench.app;

import android.app.ActivityManager;
import android.content.Context;
import android.os.Process;
import android.os.SystemClock;
import dev.edgegate.bench.driver.Death;
import dev.edgegate.bench.driver.LaunchProcesses;
import dev.edgegate.bench.driver.RunningLaunch;
import dev.edgegate.bench.report.FailureKind;
import dev.edgegate.bench.request.RequestLaunch;
import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** Each launch as an activity in the foreground, in the process {@code :launch}, which is a new one each time. */
final class ActivityLaunches implements LaunchProcesses {
  /** Within this an activity is in front, or never will be. */
  private static final long START_TIMEOUT_MS = 30_000;
  /** A killed process is gone within this, unless the kernel holds it. */
  private static final long END_TIMEOUT_MS = 10_000;
  private static final long POLL_MS = 50;

  private final Context context;
  private final File request;
  private final File files;
  private final File report;
  private final String rehearsal;

  /** {@code files} is null when they are in the app's assets; {@code rehearsal} is null but in tests. */
  ActivityLaunches(Context context, File request, File files, File report, String rehearsal) {
    this.context = context;
    this.request = request;
    this.files = files;
    this.report = report;
    this.rehearsal = rehearsal;
  }

  @Override
  public RunningLaunch start(RequestLaunch launch) {
    endLeftovers();
    Witness witness = new Witness();
    LaunchOrder order = new LaunchOrder(request, files, report, launch.id, rehearsal, witness);
    context.startActivity(order.toIntent(context));
    return new ActivityLaunch(witness);
  }

  /** A process that outlived its launch must not run the next one. Returns when none is left, or when one can't be ended. */
  private void endLeftovers() {
    long giveUpAt = SystemClock.elapsedRealtime() + END_TIMEOUT_MS;
    List<Integer> left = launchProcesses();
    while (!left.isEmpty() && SystemClock.elapsedRealtime() < giveUpAt) {
      for (int pid : left) {
        Process.killProcess(pid);
      }
      SystemClock.sleep(POLL_MS);
      left = launchProcesses();
    }
  }

  private List<Integer> launchProcesses() {
    List<Integer> pids = new ArrayList<>();
    ActivityManager manager = context.getSystemService(ActivityManager.class);
    List<ActivityManager.RunningAppProcessInfo> all = manager.getRunningAppProcesses();
    if (all != null) {
      for (ActivityManager.RunningAppProcessInfo one : all) {
        if (one.processName.equals(context.getPackageName() + ":launch")) {
          pids.add(one.pid);
        }
      }
    }
    return pids;
  }

  private final class ActivityLaunch implements RunningLaunch {
    private final Witness witness;
    private final long missedAt = SystemClock.elapsedRealtime() + START_TIMEOUT_MS;

    ActivityLaunch(Witness witness) {
      this.witness = witness;
    }

    @Override
    public boolean awaitEnd(long milliseconds) throws InterruptedException {
      if (witness.awaitEnd(milliseconds)) {
        return true;
      }
      boolean missed = witness.pid() == 0 && SystemClock.elapsedRealtime() >= missedAt;
      // Whoever says hello between the question and the answer is not turned away, and waited for.
      return missed && witness.close() == 0;
    }

    @Override
    public void kill() throws InterruptedException {
      int pid = witness.close();
      if (pid == 0) {
        endLeftovers();
        return;
      }
      Process.killProcess(pid);
      witness.awaitEnd(END_TIMEOUT_MS);
    }

    @Override
    public Death death() {
      int pid = witness.pid();
      return pid == 0
          ? new Death(
              FailureKind.ERROR,
              "the system did not start the launch's activity within " + START_TIMEOUT_MS / 1000
                  + " s: it may not start activities now, or its process ended at once")
          : ExitReasons.of(context, pid);
    }
  }
}
