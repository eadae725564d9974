package dev.edgegate.bench.driver;

import dev.edgegate.bench.report.CheckResult;
import dev.edgegate.bench.report.Event;
import dev.edgegate.bench.report.Events;
import dev.edgegate.bench.report.FailureKind;
import dev.edgegate.bench.report.ReportFile;
import dev.edgegate.bench.report.ReportTail;
import dev.edgegate.bench.report.Step;
import dev.edgegate.bench.report.Thermal;
import dev.edgegate.bench.request.BenchRequest;
import dev.edgegate.bench.request.CoolDown;
import dev.edgegate.bench.request.RequestLaunch;
import dev.edgegate.bench.request.SideName;
import dev.edgegate.bench.request.Words;
import java.io.File;
import java.io.IOException;

/** How does a session go? Launch after launch in the order of the request; what happens to one costs only that one. */
public final class Session {
  /** FINISHED: every launch had its turn. INTERRUPTED: by a stop, the time box, or full storage; the report says so. */
  public enum End {
    FINISHED,
    INTERRUPTED
  }

  /** Hears each line of the report once it is written; the second channel. */
  public interface Listener {
    void line(String line);
  }

  private static final long HEAT_POLL_NS = 1_000_000_000L;

  private final BenchRequest request;
  private final Device device;
  private final LaunchProcesses processes;
  private final Stop stop;
  private final Listener listener;
  private final Repeats repeats = new Repeats();
  private ReportFile report;
  private ReportTail tail;
  private int finished;
  private int failed;

  public Session(BenchRequest request, Device device, LaunchProcesses processes, Stop stop, Listener listener) {
    this.request = request;
    this.device = device;
    this.processes = processes;
    this.stop = stop;
    this.listener = listener;
  }

  /** Writes the report anew. Throws {@link dev.edgegate.bench.report.StorageFull} when that can't be done. */
  public End run(File path) throws IOException, InterruptedException {
    try (ReportFile file = ReportFile.create(path);
        ReportTail lines = new ReportTail(path)) {
      report = file;
      tail = lines;
      try {
        return measure();
      } finally {
        report.release();
        echo();
      }
    }
  }

  private End measure() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    say(Events.sessionStarted(request, device.instant(), device.environment(), device.power()));
    int done = 0;
    for (RequestLaunch launch : request.launches) {
      if (!skip(launch)) {
        if (request.sessionTimeBoxNs >= 0 && System.nanoTime() - begun >= request.sessionTimeBoxNs) {
          return interrupt(
              "time-box",
              "the session's time was over after " + done + " of " + request.launches.size() + " launches");
        }
        if (coolDown()) {
          return interrupt("signal", stop.reason());
        }
        switch (launch(launch)) {
          case STOPPED:
            return interrupt("signal", stop.reason());
          case STORAGE_FULL:
            return End.INTERRUPTED;
          default:
            break;
        }
      }
      done++;
    }
    say(Events.sessionFinished(finished, failed));
    return End.FINISHED;
  }

  private End interrupt(String reason, String detail) throws IOException {
    say(Events.sessionInterrupted(reason, detail));
    return End.INTERRUPTED;
  }

  private boolean skip(RequestLaunch launch) throws IOException {
    for (SideName side : launch.loadOrder) {
      Death death = repeats.enough(launch, side);
      if (death != null) {
        say(Events.launchSkipped(launch, death.failure, side, death.detail));
        return true;
      }
    }
    return false;
  }

  /** True when stopped. */
  private boolean coolDown() throws IOException, InterruptedException {
    CoolDown rules = request.coolDown;
    if (stop.await(rules.pauseNs)) {
      return true;
    }
    long begun = System.nanoTime();
    Thermal now = device.now();
    if (!tooHot(now)) {
      return false;
    }
    while (tooHot(now) && System.nanoTime() - begun < rules.maxWaitNs) {
      if (stop.await(HEAT_POLL_NS)) {
        return true;
      }
      now = device.now();
    }
    say(Events.cooledDown(System.nanoTime() - begun, now));
    return false;
  }

  private boolean tooHot(Thermal thermal) {
    return thermal.celsius != null && thermal.celsius > request.coolDown.maxStartCelsius;
  }

  private enum Outcome {
    DONE,
    STOPPED,
    STORAGE_FULL
  }

  private Outcome launch(RequestLaunch launch) throws IOException, InterruptedException {
    say(Events.launchStarted(launch));
    Watch watch = new Watch(tail, stop, listener);
    RunningLaunch process = processes.start(launch);
    Watch.How how = watch.attend(process, request.hangTimeoutNs);
    report.takeBackCutLine();
    switch (watch.lastEvent) {
      case "launch-finished":
        finished++;
        return Outcome.DONE;
      case "launch-failed":
        note(launch, watch, new Death(Words.find(FailureKind.class, watch.failure), watch.detail));
        return Outcome.DONE;
      case "session-interrupted":
        return Outcome.STORAGE_FULL;
      default:
        break;
    }
    if (how == Watch.How.STOPPED) {
      return Outcome.STOPPED;
    }
    Death death =
        how == Watch.How.HUNG
            ? new Death(FailureKind.HUNG, "silent for " + request.hangTimeoutNs / 1_000_000_000.0 + " s")
            : process.death();
    if (Words.of(Step.OUTPUT_CHECK).equals(watch.step)) {
      finishUnchecked(launch, watch, death);
    } else {
      say(Events.launchFailed(launch, death.failure, side(watch), step(watch), death.detail));
      note(launch, watch, death);
    }
    return Outcome.DONE;
  }

  /** Only built-in kernels run in an output check: their end is no fault of the delegate, and the blocks stand. */
  private void finishUnchecked(RequestLaunch launch, Watch watch, Death death) throws IOException {
    String detail =
        "the built-in kernels can't run this file: " + Words.of(death.failure) + ", " + death.detail;
    for (SideName side : launch.loadOrder) {
      if (!watch.checkedSides.contains(Words.of(side))) {
        say(Events.outputCheck(launch, side, new CheckResult(CheckResult.Status.NOT_COMPARABLE, detail)));
      }
    }
    say(Events.launchFinished(launch));
    finished++;
  }

  private void note(RequestLaunch launch, Watch watch, Death death) {
    failed++;
    repeats.note(launch, side(watch), death);
  }

  private static SideName side(Watch watch) {
    return Words.find(SideName.class, watch.side);
  }

  private static Step step(Watch watch) {
    return Words.find(Step.class, watch.step);
  }

  private void say(Event event) throws IOException {
    report.say(event);
    echo();
  }

  private void echo() throws IOException {
    for (String line : tail.lines()) {
      listener.line(line);
    }
  }
}
