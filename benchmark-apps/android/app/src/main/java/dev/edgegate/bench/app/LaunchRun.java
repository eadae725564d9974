package dev.edgegate.bench.app;

import android.content.Context;
import android.os.Process;
import dev.edgegate.bench.launch.FolderFiles;
import dev.edgegate.bench.launch.Heat;
import dev.edgegate.bench.launch.Launch;
import dev.edgegate.bench.launch.Rehearsal;
import dev.edgegate.bench.launch.RequestFiles;
import dev.edgegate.bench.report.Events;
import dev.edgegate.bench.report.FailureKind;
import dev.edgegate.bench.report.ReportFile;
import dev.edgegate.bench.report.StorageFull;
import dev.edgegate.bench.request.BadRequest;
import dev.edgegate.bench.request.BenchRequest;
import dev.edgegate.bench.request.RequestLaunch;
import dev.edgegate.bench.tflite.TfliteRuntime;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

/** One launch of the core in this process, on the thread that calls. */
final class LaunchRun {
  /** Is the launch's activity (still) in front? Elsewhere the system gives it slower cores. */
  interface Foreground {
    /** Null while it is; otherwise what happened. */
    String lost();
  }

  private final Context context;
  private final LaunchOrder order;
  private final Foreground foreground;

  LaunchRun(Context context, LaunchOrder order, Foreground foreground) {
    this.context = context;
    this.order = order;
    this.foreground = foreground;
  }

  /** Returns when the launch has had its last word. Throws only what keeps it from having one. */
  void run() throws IOException, BadRequest {
    BenchRequest request = BenchRequest.parse(Files.readAllBytes(order.request.toPath()));
    RequestLaunch launch = request.launch(order.launch);
    try (ReportFile report = ReportFile.resume(order.report)) {
      if (foreground.lost() != null) {
        report.say(Events.launchFailed(launch, FailureKind.ERROR, null, null, foreground.lost()));
        return;
      }
      TfliteRuntime runtime;
      try {
        runtime = new TfliteRuntime(new Logcat());
      } catch (LinkageError error) {
        // Not built for this phone's processor, or for its size of pages.
        report.say(Events.launchFailed(launch, FailureKind.UNSUPPORTED, null, null, error.toString()));
        return;
      }
      new Launch(request, launch, runtime, files(), heat()).run(report, rehearsal());
    } catch (StorageFull full) {
      // The report says so, as far as it could.
      return;
    }
  }

  private RequestFiles files() {
    return order.files == null ? new AssetFiles(context.getAssets()) : new FolderFiles(order.files);
  }

  /** Asked around each block: a block that was not measured in front must not count. */
  private Heat heat() {
    PhoneHeat heat = new PhoneHeat(context);
    return () -> {
      String lost = foreground.lost();
      if (lost != null) {
        throw new IllegalStateException(lost);
      }
      return heat.now();
    };
  }

  private Rehearsal rehearsal() {
    return new Rehearsal(
        order.rehearsal, signal -> Process.sendSignal(Process.myPid(), signal.equals("ABRT") ? 6 : 9));
  }
}
