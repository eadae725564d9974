package dev.edgegate.bench.app;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.os.IBinder;
import java.io.File;

/** What does a driver tell the process of a launch? All that it needs to know, and a {@link Witness} to report to. */
final class LaunchOrder {
  private static final String REQUEST = "request";
  private static final String FILES = "files";
  private static final String REPORT = "report";
  private static final String LAUNCH = "launch";
  private static final String REHEARSAL = "rehearsal";
  private static final String WITNESS = "witness";

  final File request;
  /** Where the request's files are; null: in the app's assets. */
  final File files;
  final File report;
  /** Id of the launch. */
  final String launch;
  /** For {@link dev.edgegate.bench.launch.Rehearsal}; null but in tests. */
  final String rehearsal;
  final IBinder witness;

  LaunchOrder(File request, File files, File report, String launch, String rehearsal, IBinder witness) {
    this.request = request;
    this.files = files;
    this.report = report;
    this.launch = launch;
    this.rehearsal = rehearsal;
    this.witness = witness;
  }

  Intent toIntent(Context context) {
    Bundle extras = new Bundle();
    extras.putString(REQUEST, request.getPath());
    extras.putString(FILES, files == null ? null : files.getPath());
    extras.putString(REPORT, report.getPath());
    extras.putString(LAUNCH, launch);
    extras.putString(REHEARSAL, rehearsal);
    extras.putBinder(WITNESS, witness);
    return new Intent(context, LaunchActivity.class)
        .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK | Intent.FLAG_ACTIVITY_NO_ANIMATION)
        .putExtras(extras);
  }

  /** Null when the intent is no order of a driver. */
  static LaunchOrder of(Intent intent) {
    Bundle extras = intent.getExtras();
    if (extras == null || extras.getString(LAUNCH) == null || extras.getBinder(WITNESS) == null) {
      return null;
    }
    String files = extras.getString(FILES);
    return new LaunchOrder(
        new File(extras.getString(REQUEST)),
        files == null ? null : new File(files),
        new File(extras.getString(REPORT)),
        extras.getString(LAUNCH),
        extras.getString(REHEARSAL),
        extras.getBinder(WITNESS));
  }
}
