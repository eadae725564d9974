package dev.edgegate.bench.jvm;

import dev.edgegate.bench.launch.FolderFiles;
import dev.edgegate.bench.launch.Launch;
import dev.edgegate.bench.launch.Rehearsal;
import dev.edgegate.bench.report.ReportFile;
import dev.edgegate.bench.report.StorageFull;
import dev.edgegate.bench.report.Thermal;
import dev.edgegate.bench.request.BenchRequest;
import dev.edgegate.bench.tflite.TfliteRuntime;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

/** One launch on a JVM: REQUEST FILES REPORT STDERR LAUNCH. Started by the driver only. */
public final class LaunchMain {
  private static final int STORAGE_FULL = 74;

  private LaunchMain() {}

  public static void main(String[] arguments) throws Exception {
    endWithParent();
    BenchRequest request = BenchRequest.parse(Files.readAllBytes(new File(arguments[0]).toPath()));
    RehearsedSignals signals = new RehearsedSignals();
    try (ReportFile report = ReportFile.resume(new File(arguments[2]))) {
      new Launch(
              request,
              request.launch(arguments[4]),
              new TfliteRuntime(new StderrLog(new File(arguments[3]))),
              new FolderFiles(new File(arguments[1])),
              () -> Thermal.UNKNOWN)
          .run(report, new Rehearsal(System.getenv("EDGEGATE_REHEARSE"), signals));
    } catch (StorageFull full) {
      System.err.println(full.getMessage());
      Runtime.getRuntime().halt(STORAGE_FULL);
    }
    // The runtime's threads must not keep a launch alive that has had its last word.
    Runtime.getRuntime().halt(0);
  }

  /** A driver that is killed outright leaves no launch behind: the pipe that it holds open ends with it. */
  private static void endWithParent() {
    Thread waiting =
        new Thread(
            () -> {
              try {
                while (System.in.read() >= 0) {
                  // Nothing is ever sent.
                }
              } catch (IOException closed) {
                // The same as its end.
              }
              Runtime.getRuntime().halt(1);
            },
            "end-with-parent");
    waiting.setDaemon(true);
    waiting.start();
  }
}
