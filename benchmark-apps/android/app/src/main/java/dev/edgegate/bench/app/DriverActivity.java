package dev.edgegate.bench.app;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;
import android.widget.TextView;
import dev.edgegate.bench.driver.Session;
import dev.edgegate.bench.driver.Stop;
import dev.edgegate.bench.request.BadRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

/**
 * A session for adb: {@code am start -n PACKAGE/dev.edgegate.bench.app.DriverActivity --es request FILE [--es files FOLDER]}, both
 * readable for the app. Without a folder, the request's files are in the app's assets. The log's last line of the tag
 * {@code edgegate} says how it ended and where the report is.
 */
public final class DriverActivity extends Activity {
  private static final String TAG = "edgegate";

  private static final Stop STOP = new Stop();
  /** The session belongs to the process: an activity that is made anew finds it under way. */
  private static boolean begun;
  private static volatile String progress = "";
  private static volatile DriverActivity shown;

  private TextView text;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Front.keep(this);
    text = new TextView(this);
    setContentView(text);
    shown = this;
    show(progress);
    if (!begun) {
      begun = true;
      String request = getIntent().getStringExtra("request");
      String files = getIntent().getStringExtra("files");
      String rehearsal = getIntent().getStringExtra("rehearse");
      new Thread(() -> show(drive(request, files, rehearsal)), "driver").start();
    }
  }

  @Override
  protected void onDestroy() {
    super.onDestroy();
    if (isFinishing()) {
      STOP.request("the driver's activity was closed");
    }
  }

  /** How it ended, for people; also in the log. */
  private String drive(String request, String files, String rehearsal) {
    String end;
    try {
      if (request == null) {
        throw new BadRequest("the extra `request` is missing");
      }
      byte[] bytes = Files.readAllBytes(new File(request).toPath());
      File folder = files == null ? null : new File(files);
      BenchSession session =
          new BenchSession(getApplicationContext(), bytes, folder, rehearsal, STOP, line -> { });
      show("measuring; the report grows in " + session.report());
      end = (session.run() == Session.End.FINISHED ? "finished" : "interrupted") + ": " + session.report();
    } catch (BadRequest wrong) {
      end = "wrong request: " + wrong.getMessage();
    } catch (IOException error) {
      end = "failed: " + error.getMessage();
    } catch (InterruptedException error) {
      end = "failed: interrupted";
    }
    Log.i(TAG, "session " + end);
    return end;
  }

  private static void show(String words) {
    progress = words;
    DriverActivity activity = shown;
    activity.runOnUiThread(() -> activity.text.setText(words));
  }
}
