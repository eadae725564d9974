package dev.edgegate.bench.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.app.ActivityManager;
import android.app.ApplicationExitInfo;
import android.content.Context;
import dev.edgegate.bench.driver.Death;
import dev.edgegate.bench.report.FailureKind;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.Shadows;
import org.robolectric.shadows.ShadowActivityManager;
import org.robolectric.shadows.ShadowBuild;
import org.robolectric.util.ReflectionHelpers;

@RunWith(RobolectricTestRunner.class)
public final class ExitReasonsTest {
  private final Context context = RuntimeEnvironment.getApplication();

  private Death death(int reason, int status, String description) {
    ShadowActivityManager manager = Shadows.shadowOf(context.getSystemService(ActivityManager.class));
    manager.addApplicationExitInfo(
        ShadowActivityManager.ApplicationExitInfoBuilder.newBuilder()
            .setProcessName(context.getPackageName() + ":launch")
            .setPid(7)
            .setReason(reason)
            .setStatus(status)
            .setDescription(description)
            .build());
    return ExitReasons.of(context, 7);
  }

  private void expect(Death death, FailureKind failure, String words) {
    assertEquals(failure, death.failure);
    assertTrue(death.detail, death.detail.contains(words));
  }

  @Test
  public void aNativeCrashIsACrashWithItsSignal() {
    expect(death(ApplicationExitInfo.REASON_CRASH_NATIVE, 11, "crash"), FailureKind.CRASHED, "signal 11: crash");
  }

  @Test
  public void aKillForWantOfMemoryIsOutOfMemory() {
    expect(death(ApplicationExitInfo.REASON_LOW_MEMORY, 0, null), FailureKind.OUT_OF_MEMORY, "want of memory");
  }

  @Test
  public void anUncaughtExceptionOfWantOfMemoryIsOutOfMemory() {
    Death death = death(ApplicationExitInfo.REASON_CRASH, 0, "java.lang.OutOfMemoryError: Failed to allocate");
    expect(death, FailureKind.OUT_OF_MEMORY, "nobody caught");
  }

  @Test
  public void anotherUncaughtExceptionIsACrash() {
    expect(death(ApplicationExitInfo.REASON_CRASH, 0, "bug"), FailureKind.CRASHED, "nobody caught: bug");
  }

  @Test
  public void anActivityThatDoesNotRespondIsHung() {
    expect(death(ApplicationExitInfo.REASON_ANR, 0, null), FailureKind.HUNG, "did not respond");
  }

  @Test
  public void anExitWithoutAWordIsACrash() {
    expect(death(ApplicationExitInfo.REASON_EXIT_SELF, 3, null), FailureKind.CRASHED, "exit code 3");
  }

  @Test
  public void anotherSignalIsNamed() {
    expect(death(ApplicationExitInfo.REASON_SIGNALED, 15, null), FailureKind.CRASHED, "signal 15");
  }

  @Test
  public void aPhoneThatCannotTellKillsApartSaysSo() {
    expect(death(ApplicationExitInfo.REASON_SIGNALED, 9, null), FailureKind.CRASHED, "does not tell");
  }

  @Test
  public void aReasonThatIsNoneOfTheseKeepsItsNumber() {
    expect(death(ApplicationExitInfo.REASON_USER_REQUESTED, 0, null), FailureKind.CRASHED, "reason 10");
  }

  @Test
  public void aProcessWithoutARecordEndedWithoutAWord() {
    expect(ExitReasons.of(context, 8), FailureKind.CRASHED, "recorded no reason");
  }

  @Test
  public void anAndroidThatKeepsNoRecordSaysSo() {
    ReflectionHelpers.setStaticField(android.os.Build.VERSION.class, "SDK_INT", 29);
    expect(ExitReasons.of(context, 7), FailureKind.CRASHED, "keeps no record");
  }
}
