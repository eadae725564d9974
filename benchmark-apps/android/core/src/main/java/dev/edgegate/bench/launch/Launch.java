package dev.edgegate.bench.launch;

import dev.edgegate.bench.report.Events;
import dev.edgegate.bench.report.FailureKind;
import dev.edgegate.bench.report.ReportFile;
import dev.edgegate.bench.report.StorageFull;
import dev.edgegate.bench.request.BenchRequest;
import dev.edgegate.bench.request.RequestLaunch;
import java.io.IOException;

/** One launch, from its first step to its last word. Runs in a process of its own, on one thread. */
public final class Launch {
  private final BenchRequest request;
  private final RequestLaunch launch;
  private final ModelRuntime runtime;
  private final RequestFiles files;
  private final Heat heat;

  public Launch(BenchRequest request, RequestLaunch launch, ModelRuntime runtime, RequestFiles files, Heat heat) {
    this.request = request;
    this.launch = launch;
    this.runtime = runtime;
    this.files = files;
    this.heat = heat;
  }

  /** Ends with {@code launch-finished} or {@code launch-failed}; throws only when neither can be written. */
  public void run(ReportFile report, Rehearsal rehearsal) throws StorageFull {
    Voice voice = new Voice(launch, report, rehearsal);
    try {
      try (Measuring measuring = new Measuring(request, launch, runtime, files, heat, voice)) {
        measuring.run();
      }
      voice.endSteps();
      voice.say(Events.launchFinished(launch));
    } catch (Refused refused) {
      fail(voice, refused);
    } catch (StorageFull full) {
      throw full;
    } catch (IOException | RuntimeException error) {
      fail(voice, Refusals.of(error, FailureKind.ERROR));
    } catch (OutOfMemoryError error) {
      fail(voice, Refusals.of(error, FailureKind.OUT_OF_MEMORY));
    } catch (LinkageError error) {
      // A native library that this device can't load.
      fail(voice, new Refused(FailureKind.UNSUPPORTED, error.toString()));
    }
  }

  private void fail(Voice voice, Refused refused) throws StorageFull {
    voice.say(Events.launchFailed(launch, refused.failure, voice.side, voice.step, refused.getMessage()));
  }
}
