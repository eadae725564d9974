package dev.edgegate.bench.report;

import dev.edgegate.bench.request.BenchRequest;
import dev.edgegate.bench.request.DelegateName;
import dev.edgegate.bench.request.RequestLaunch;
import dev.edgegate.bench.request.SideName;
import java.util.Map;

/** Which events has a report, and what is in each? One method an event; src/documents/bench-report.ts is the source. */
public final class Events {
  private Events() {}

  /** {@code power} is null on a device without a battery. {@code startedAt} is ISO 8601 in UTC. */
  public static Event sessionStarted(BenchRequest request, String startedAt, Environment environment, Power power) {
    Event event =
        new Event("session-started")
            .with("schemaVersion", 1)
            .with("requestId", request.requestId)
            .with("requestSha256", request.sha256)
            .with("round", request.round)
            .with("startedAt", startedAt)
            .with("environment", environment.json());
    return power == null ? event : event.with("power", power.json());
  }

  public static Event cooledDown(long waitedNs, Thermal thermal) {
    return new Event("cooled-down").with("waitedNs", waitedNs).with("thermal", thermal.json());
  }

  public static Event launchStarted(RequestLaunch launch) {
    return inLaunch("launch-started", launch)
        .with("case", launch.ofCase)
        .with("kind", launch.kind)
        .with("loadOrder", launch.loadOrder);
  }

  public static Event launchSkipped(RequestLaunch launch, FailureKind failure, SideName side, String detail) {
    return inLaunch("launch-skipped", launch)
        .with("case", launch.ofCase)
        .with("failure", failure)
        .withKnown("side", side)
        .with("detail", detail);
  }

  public static Event step(RequestLaunch launch, SideName side, Step step) {
    return ofSide("step", launch, side).with("step", step);
  }

  public static Event alive(RequestLaunch launch) {
    return inLaunch("alive", launch);
  }

  public static Event loaded(RequestLaunch launch, SideName side, long loadNs, String modelSha256) {
    return ofSide("loaded", launch, side).with("loadNs", loadNs).with("modelSha256", modelSha256);
  }

  /** {@code options}: every option that was set, by the runtime's own name for it. */
  public static Event delegation(
      RequestLaunch launch, SideName side, DelegateName requested, Coverage found, Map<String, Object> options) {
    return ofSide("delegation", launch, side)
        .with("requested", requested)
        .with("applied", found.applied)
        .with("delegatedNodes", found.delegatedNodes)
        .with("totalNodes", found.totalNodes)
        .with("partitions", found.partitions)
        .with("proof", found.proof)
        .withOptions(options);
  }

  public static Event firstInference(RequestLaunch launch, SideName side, long durationNs) {
    return ofSide("first-inference", launch, side).with("durationNs", durationNs);
  }

  public static Event warmedUp(RequestLaunch launch, SideName side, long[] samplesNs) {
    return ofSide("warmed-up", launch, side).with("samplesNs", samplesNs, 0, samplesNs.length);
  }

  /** {@code durationsNs} begins with the {@code dropped} ones. {@code nativeNs}: of the same inferences, or null. */
  public static Event block(
      RequestLaunch launch,
      SideName side,
      int pair,
      int position,
      long[] durationsNs,
      long[] nativeNs,
      Thermal before,
      Thermal after) {
    Event event =
        ofSide("block", launch, side)
            .with("pair", pair)
            .with("position", position)
            .with("droppedNs", durationsNs, 0, launch.dropped)
            .with("samplesNs", durationsNs, launch.dropped, durationsNs.length);
    if (nativeNs != null) {
      event.with("nativeNs", nativeNs, launch.dropped, nativeNs.length);
    }
    return event.with("thermalBefore", before.json()).with("thermalAfter", after.json());
  }

  public static Event outputCheck(RequestLaunch launch, SideName side, CheckResult result) {
    Event event = ofSide("output-check", launch, side).with("status", result.status).with("detail", result.detail);
    if (result.measured) {
      event
          .with("maxAbsError", result.maxAbsError)
          .with("outlierShare", result.outlierShare)
          .with("nonFiniteOutputs", result.nonFiniteOutputs);
    }
    return event;
  }

  public static Event memory(RequestLaunch launch, SideName side, long beforeBytes, long peakBytes) {
    return ofSide("memory", launch, side).with("beforeBytes", beforeBytes).with("peakBytes", peakBytes);
  }

  public static Event launchFinished(RequestLaunch launch) {
    return inLaunch("launch-finished", launch);
  }

  /** {@code side} and {@code step} are null before and after all steps. */
  public static Event launchFailed(
      RequestLaunch launch, FailureKind failure, SideName side, Step step, String detail) {
    return inLaunch("launch-failed", launch)
        .with("failure", failure)
        .withKnown("side", side)
        .withKnown("step", step)
        .with("detail", detail);
  }

  public static Event sessionFinished(int launchesFinished, int launchesFailed) {
    return new Event("session-finished")
        .with("launchesFinished", launchesFinished)
        .with("launchesFailed", launchesFailed);
  }

  /** {@code reason}: signal, time-box or storage-full. */
  public static Event sessionInterrupted(String reason, String detail) {
    return new Event("session-interrupted").with("reason", reason).with("detail", detail);
  }

  private static Event inLaunch(String name, RequestLaunch launch) {
    return new Event(name).with("launch", launch.id);
  }

  private static Event ofSide(String name, RequestLaunch launch, SideName side) {
    return inLaunch(name, launch).with("side", side);
  }
}
