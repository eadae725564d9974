package dev.edgegate.bench.instrumentation;

import static org.junit.Assert.assertTrue;

import android.app.Instrumentation;
import android.content.Context;
import android.content.res.AssetManager;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import androidx.test.platform.app.InstrumentationRegistry;
import dev.edgegate.bench.app.BenchSession;
import dev.edgegate.bench.driver.Stop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.Test;
import org.junit.runner.RunWith;

/**
 * A session for device farms: the request lies in the driver's assets. Passes when the report says how the session went, whatever
 * happened to launches; fails when the request is wrong or no report can be written.
 */
@RunWith(AndroidJUnit4.class)
public final class BenchTest {
  private static final String REQUEST = "edgegate/request.json";

  @Test
  public void session() throws Exception {
    Instrumentation instrumentation = InstrumentationRegistry.getInstrumentation();
    byte[] request = read(instrumentation.getContext().getAssets());
    Context app = instrumentation.getTargetContext();
    StatusChannel channel = new StatusChannel(instrumentation);
    BenchSession session = new BenchSession(app, request, null, null, new Stop(), channel);
    session.run();
    channel.close();
    assertTrue("the report has bytes", session.report().length() > 0);
  }

  private static byte[] read(AssetManager assets) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream stream = assets.open(REQUEST)) {
      byte[] chunk = new byte[8192];
      for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
        bytes.write(chunk, 0, count);
      }
    }
    return bytes.toByteArray();
  }
}
