package dev.edgegate.bench.launch;

import dev.edgegate.bench.report.CheckResult;
import dev.edgegate.bench.report.Events;
import dev.edgegate.bench.report.Step;
import dev.edgegate.bench.report.StorageFull;
import dev.edgegate.bench.report.Thermal;
import dev.edgegate.bench.request.BenchRequest;
import dev.edgegate.bench.request.DelegateName;
import dev.edgegate.bench.request.DelegateOptions;
import dev.edgegate.bench.request.LaunchKind;
import dev.edgegate.bench.request.RequestCase;
import dev.edgegate.bench.request.RequestLaunch;
import dev.edgegate.bench.request.SideName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What does a launch do, in which order? Load, first inference, warm-up, alternating blocks, output check; or one side's memory. */
final class Measuring implements AutoCloseable {
  private final BenchRequest request;
  private final RequestLaunch launch;
  private final RequestCase ofCase;
  private final ModelRuntime runtime;
  private final RequestFiles files;
  private final Heat heat;
  private final Voice voice;
  private final Map<SideName, SideFiles> sides = new EnumMap<>(SideName.class);
  private final Map<SideName, LoadedModel> models = new EnumMap<>(SideName.class);

  Measuring(
      BenchRequest request,
      RequestLaunch launch,
      ModelRuntime runtime,
      RequestFiles files,
      Heat heat,
      Voice voice) {
    this.request = request;
    this.launch = launch;
    this.ofCase = request.caseOf(launch);
    this.runtime = runtime;
    this.files = files;
    this.heat = heat;
    this.voice = voice;
  }

  void run() throws Refused, IOException {
    for (SideName side : launch.loadOrder) {
      voice.side = side;
      voice.step = Step.LOAD;
      sides.put(side, new SideFiles(request, ofCase.side(side), files));
    }
    System.gc();
    ProcessMemory.forgetPeak();
    long beforeBytes = ProcessMemory.residentBytes();
    loadAll();
    if (launch.kind == LaunchKind.SINGLE) {
      voice.say(Events.memory(launch, launch.loadOrder.get(0), beforeBytes, ProcessMemory.peakBytes()));
      return;
    }
    blocks();
    if (launch.checkOutputs) {
      for (SideName side : launch.loadOrder) {
        check(side);
      }
    }
  }

  @Override
  public void close() {
    for (LoadedModel model : models.values()) {
      model.close();
    }
  }

  /** A refused side does not hide whether the other one is refused alike: then neither side is at fault. */
  private void loadAll() throws Refused, StorageFull {
    Refused first = null;
    Step step = null;
    SideName refusedSide = null;
    for (SideName side : launch.loadOrder) {
      try {
        load(side);
      } catch (Refused refused) {
        if (first != null && refused.failure == first.failure) {
          voice.endSteps();
          throw refused;
        }
        if (first == null) {
          first = refused;
          step = voice.step;
          refusedSide = side;
        }
      }
    }
    if (first != null) {
      voice.step = step;
      voice.side = refusedSide;
      throw first;
    }
  }

  private void load(SideName side) throws Refused, StorageFull {
    SideFiles of = sides.get(side);
    voice.begin(Step.LOAD, side);
    long start = System.nanoTime();
    LoadedModel model = runtime.load(of.model, ofCase.delegate, ofCase.options, ofCase.threads, of.inputs);
    long loadNs = System.nanoTime() - start;
    models.put(side, model);
    voice.say(Events.loaded(launch, side, loadNs, of.file.sha256));
    voice.say(Events.delegation(launch, side, ofCase.delegate, model.coverage(), model.options()));
    voice.begin(Step.FIRST_INFERENCE, side);
    start = System.nanoTime();
    model.firstInference();
    voice.say(Events.firstInference(launch, side, System.nanoTime() - start));
  }

  private void blocks() throws StorageFull {
    List<long[]> warm = new ArrayList<>();
    for (SideName side : launch.loadOrder) {
      voice.begin(Step.WARM_UP, side);
      long[] samples = Blocks.warmUp(models.get(side), request.warmUp, voice::alive);
      voice.say(Events.warmedUp(launch, side, samples));
      warm.add(samples);
    }
    Blocks.Schedule plan = Blocks.schedule(launch, warm);
    int sideCount = launch.loadOrder.size();
    for (int pair = 0; pair < plan.pairs; pair++) {
      for (int position = 0; position < sideCount; position++) {
        SideName side = launch.loadOrder.get(pair % 2 == 0 ? position : sideCount - 1 - position);
        block(side, pair, position, launch.dropped + plan.inferences);
      }
    }
  }

  private void block(SideName side, int pair, int position, int count) throws StorageFull {
    voice.begin(Step.BLOCK, side);
    long[] samplesNs = new long[count];
    long[] nativeNs = new long[count];
    Thermal before = heat.now();
    Blocks.time(models.get(side), samplesNs, nativeNs, voice::alive);
    voice.say(Events.block(launch, side, pair, position, samplesNs, told(nativeNs), before, heat.now()));
  }

  private void check(SideName side) throws StorageFull {
    voice.begin(Step.OUTPUT_CHECK, side);
    List<Output> outputs = models.get(side).outputs();
    CheckResult result;
    try {
      result =
          ofCase.delegate == DelegateName.CPU
              ? OutputCheck.compare(outputs, outputs, ofCase.tolerance)
              : compareWithBuiltIn(side, outputs);
    } catch (Refused refused) {
      result =
          new CheckResult(
              CheckResult.Status.NOT_COMPARABLE,
              "the built-in kernels can't run this file: " + refused.getMessage());
    }
    voice.say(Events.outputCheck(launch, side, result));
  }

  private CheckResult compareWithBuiltIn(SideName side, List<Output> outputs) throws Refused {
    SideFiles of = sides.get(side);
    try (LoadedModel reference =
        runtime.load(of.model, DelegateName.CPU, DelegateOptions.NONE, ofCase.threads, of.inputs)) {
      reference.firstInference();
      return OutputCheck.compare(outputs, reference.outputs(), ofCase.tolerance);
    }
  }

  /** Null when the runtime did not tell every duration. */
  private static long[] told(long[] nativeNs) {
    for (long one : nativeNs) {
      if (one < 0) {
        return null;
      }
    }
    return nativeNs;
  }
}
