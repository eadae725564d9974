package dev.edgegate.bench.app;

import android.content.Context;
import android.os.Build;
import dev.edgegate.bench.request.BenchRequest;
import java.io.File;
import java.io.IOException;

/**
 * Where do reports go? Where this app writes without a permission, and adb and device farms read. From Android 10 on that is the media
 * folder: others may not look into an app's data folder since 11, nor does every shell. Before, it is the data folder, since the media
 * folder's listing may lag behind there.
 */
final class ReportPlace {
  private ReportPlace() {}

  /** {@code /sdcard/Android/media/PACKAGE} or {@code /sdcard/Android/data/PACKAGE/files}; throws when there is no such storage now. */
  static File folder(Context context) throws IOException {
    File[] places =
        Build.VERSION.SDK_INT >= 29 ? context.getExternalMediaDirs() : context.getExternalFilesDirs(null);
    for (File place : places) {
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
