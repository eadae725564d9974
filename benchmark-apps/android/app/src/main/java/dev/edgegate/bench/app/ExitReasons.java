package dev.edgegate.bench.app;

import android.annotation.TargetApi;
import android.app.ActivityManager;
import android.app.ApplicationExitInfo;
import android.content.Context;
import android.os.Build;
import android.os.SystemClock;
import dev.edgegate.bench.driver.Death;
import dev.edgegate.bench.launch.Refusals;
import dev.edgegate.bench.report.FailureKind;
import java.util.List;

/** Why did a process end? As the system recorded it: Android 11 (API 30) and newer keep such a record. */
final class ExitReasons {
  /** The record comes a moment after the end. */
  private static final long PATIENCE_MS = 3_000;
  private static final long POLL_MS = 100;

  private static final int SIGKILL = 9;

  private ExitReasons() {}

  static Death of(Context context, int pid) {
    if (Build.VERSION.SDK_INT < 30) {
      return new Death(
          FailureKind.CRASHED,
          "ended without a word; Android " + Build.VERSION.RELEASE + " keeps no record of the reason");
    }
    return recorded(context, pid);
  }

  @TargetApi(30)
  private static Death recorded(Context context, int pid) {
    ActivityManager manager = context.getSystemService(ActivityManager.class);
    long giveUpAt = SystemClock.elapsedRealtime() + PATIENCE_MS;
    while (true) {
      List<ApplicationExitInfo> found = manager.getHistoricalProcessExitReasons(context.getPackageName(), pid, 1);
      if (!found.isEmpty()) {
        return meaning(found.get(0));
      }
      if (SystemClock.elapsedRealtime() >= giveUpAt) {
        return new Death(FailureKind.CRASHED, "ended without a word; the system recorded no reason");
      }
      SystemClock.sleep(POLL_MS);
    }
  }

  /** What a record says. {@code status} is a signal or an exit code, as the reason has it. */
  @TargetApi(30)
  private static Death meaning(ApplicationExitInfo info) {
    String description = info.getDescription();
    String words = description == null || description.isEmpty() ? "" : ": " + description;
    int status = info.getStatus();
    switch (info.getReason()) {
      case ApplicationExitInfo.REASON_LOW_MEMORY:
        return new Death(FailureKind.OUT_OF_MEMORY, "killed by the system for want of memory" + words);
      case ApplicationExitInfo.REASON_CRASH:
        return new Death(
            Refusals.ranOutOfMemory(words) ? FailureKind.OUT_OF_MEMORY : FailureKind.CRASHED,
            "an exception that nobody caught" + words);
      case ApplicationExitInfo.REASON_CRASH_NATIVE:
        return new Death(FailureKind.CRASHED, "a crash in native code, signal " + status + words);
      case ApplicationExitInfo.REASON_ANR:
        return new Death(FailureKind.HUNG, "the system ended it because it did not respond" + words);
      case ApplicationExitInfo.REASON_SIGNALED:
        return signaled(status, words);
      case ApplicationExitInfo.REASON_EXIT_SELF:
        return new Death(FailureKind.CRASHED, "ended with exit code " + status + " without a word" + words);
      case ApplicationExitInfo.REASON_EXCESSIVE_RESOURCE_USAGE:
        return new Death(FailureKind.CRASHED, "killed by the system for using too much" + words);
      default:
        return new Death(
            FailureKind.CRASHED, "killed from outside (the system's reason " + info.getReason() + ")" + words);
    }
  }

  @TargetApi(30)
  private static Death signaled(int signal, String words) {
    if (signal != SIGKILL) {
      return new Death(FailureKind.CRASHED, "ended by signal " + signal + words);
    }
    return new Death(
        FailureKind.CRASHED,
        ActivityManager.isLowMemoryKillReportSupported()
            ? "killed from outside (SIGKILL), not for want of memory" + words
            : "killed from outside (SIGKILL); this phone does not tell kills for want of memory from others" + words);
  }
}
