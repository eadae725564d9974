package dev.edgegate.bench.launch;

import dev.edgegate.bench.report.Event;
import dev.edgegate.bench.report.Events;
import dev.edgegate.bench.report.ReportFile;
import dev.edgegate.bench.report.Step;
import dev.edgegate.bench.report.StorageFull;
import dev.edgegate.bench.request.RequestLaunch;
import dev.edgegate.bench.request.SideName;

/** How does a launch speak? Event by event, each written at once; and it knows what is under way when it fails. */
final class Voice {
  private final RequestLaunch launch;
  private final ReportFile report;
  private final Rehearsal rehearsal;
  SideName side;
  Step step;

  Voice(RequestLaunch launch, ReportFile report, Rehearsal rehearsal) {
    this.launch = launch;
    this.report = report;
    this.rehearsal = rehearsal;
  }

  void say(Event event) throws StorageFull {
    report.say(event);
  }

  void begin(Step step, SideName side) throws StorageFull {
    this.step = step;
    this.side = side;
    say(Events.step(launch, side, step));
    rehearsal.at(step, side);
  }

  void alive() throws StorageFull {
    say(Events.alive(launch));
  }

  void endSteps() {
    side = null;
    step = null;
  }
}
