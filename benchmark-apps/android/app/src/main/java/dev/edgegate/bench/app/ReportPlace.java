package dev.edgegate.bench.app;

import android.content.Context;
import dev.edgegate.bench.request.BenchRequest;
import java.io.File;
import java.io.IOException;

/**
 * Where do reports go? Into the app's media folder on shared storage: the app writes there without a permission, and adb and device
 * farms read it on every Android from 8 on. Since 11 the app's data folder is closed to others, on some phones to the shell, too.
 */
final class ReportPlace {
  private ReportPlace() {}

  /** {@code /sdcard/Android/media/PACKAGE}, as it is called for adb; throws when there is no such storage now. */
  @SuppressWarnings("deprecation")
  static File folder(Context context) throws IOException {
    for (File place : context.getExternalMediaDirs()) {
      // Null: a card that is not there now.
      if (place != null && (place.isDirectory() || place.mkdirs())) {
        return place;
      }
    }
    throw new IOException("this phone's shared storage is not there now: there is no place for the report");
  }

  /** One file a request and round. */
  static File of(Context context, BenchRequest request) throws IOException {
    return new File(folder(context), request.requestId + "-round-" + request.round + ".ndjson");
  }
}
