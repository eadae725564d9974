package dev.edgegate.bench.app;

import android.content.Context;
import dev.edgegate.bench.driver.Session;
import dev.edgegate.bench.driver.Stop;
import dev.edgegate.bench.request.BadRequest;
import dev.edgegate.bench.request.BenchRequest;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;

/** One session on this phone, whoever drives it: the instrumentation, or the activity for adb. */
public final class BenchSession {
  private final Session session;
  private final File report;

  /**
   * {@code request}: the bytes as they came. {@code files}: where the request's files were pushed; null: they are in the app's assets.
   * {@code rehearsal}: for {@link dev.edgegate.bench.launch.Rehearsal}, null but in tests.
   */
  public BenchSession(
      Context context, byte[] request, File files, String rehearsal, Stop stop, Session.Listener listener)
      throws BadRequest, IOException {
    BenchRequest parsed = BenchRequest.parse(request);
    report = ReportPlace.of(context, parsed);
    File copy = copyForLaunches(context, request);
    Phone phone = new Phone(context, AppIdentity.read(context.getAssets()));
    ActivityLaunches launches = new ActivityLaunches(context, copy, files, report, rehearsal);
    session = new Session(parsed, phone, launches, stop, listener);
  }

  /** Where the report is being written. */
  public File report() {
    return report;
  }

  public Session.End run() throws IOException, InterruptedException {
    return session.run(report);
  }

  /** Other processes of this app read the request from here; it is too large for an intent. */
  private static File copyForLaunches(Context context, byte[] request) throws IOException {
    File copy = new File(context.getFilesDir(), "request.json");
    try (FileOutputStream stream = new FileOutputStream(copy)) {
      stream.write(request);
    }
    return copy;
  }
}
