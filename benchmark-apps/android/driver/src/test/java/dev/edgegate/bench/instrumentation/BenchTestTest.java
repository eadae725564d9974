package dev.edgegate.bench.instrumentation;

import static org.junit.Assert.assertTrue;

import android.app.Instrumentation;
import android.content.Context;
import android.content.ContextWrapper;
import android.content.res.ApkAssets;
import android.content.res.AssetManager;
import android.os.Bundle;
import android.os.Environment;
import androidx.test.platform.app.InstrumentationRegistry;
import dev.edgegate.bench.app.StandInPhone;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.function.Predicate;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.shadows.ShadowEnvironment;

/** The driver as a farm runs it. Reports and statuses are left in the folder of {@code edgegate.out} for whoever reads them. */
@RunWith(RobolectricTestRunner.class)
public final class BenchTestTest {
  private static final File OUT = new File(System.getProperty("edgegate.out"));

  /** Prints statuses as {@code am instrument -r} does. */
  private static final class Printed extends Instrumentation {
    private final PrintWriter printed;

    Printed(PrintWriter printed) {
      this.printed = printed;
    }

    /** The driver's package, as it was built. */
    @Override
    public Context getContext() {
      return new ContextWrapper(getTargetContext()) {
        @Override
        public AssetManager getAssets() {
          try {
            ApkAssets driver = ApkAssets.loadFromPath(System.getProperty("edgegate.driver"));
            return new AssetManager.Builder().addApkAssets(driver).build();
          } catch (IOException error) {
            throw new IllegalStateException(error);
          }
        }
      };
    }

    @Override
    public Context getTargetContext() {
      return RuntimeEnvironment.getApplication();
    }

    @Override
    public void sendStatus(int code, Bundle status) {
      for (String key : status.keySet()) {
        printed.println("INSTRUMENTATION_STATUS: " + key + "=" + status.getString(key));
      }
      printed.println("INSTRUMENTATION_STATUS_CODE: " + code);
    }
  }

  private static void drive(String name, Predicate<String> crashes) throws Exception {
    ShadowEnvironment.setExternalStorageState(Environment.MEDIA_MOUNTED);
    ShadowEnvironment.addExternalDir("sdcard");
    Thread phone = new Thread(new StandInPhone(crashes), "phone");
    try (PrintWriter printed = new PrintWriter(new File(OUT, name + ".status"), "UTF-8")) {
      InstrumentationRegistry.registerInstance(new Printed(printed), new Bundle());
      phone.start();
      new BenchTest().session();
    } finally {
      phone.interrupt();
      phone.join();
    }
    File[] reports = RuntimeEnvironment.getApplication().getExternalMediaDirs()[0].listFiles();
    assertTrue("one report, and no reserve beside it", reports.length == 1);
    Files.copy(reports[0].toPath(), new File(OUT, name + ".ndjson").toPath());
  }

  @Test
  public void aSessionIsReported() throws Exception {
    drive("whole", launch -> false);
  }

  @Test
  public void aLaunchThatCrashesCostsThatLaunch() throws Exception {
    drive("crash", launch -> launch.equals("l1"));
  }
}
