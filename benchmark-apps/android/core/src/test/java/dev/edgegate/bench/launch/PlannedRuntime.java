package dev.edgegate.bench.launch;

import dev.edgegate.bench.report.Coverage;
import dev.edgegate.bench.report.FailureKind;
import dev.edgegate.bench.request.DelegateName;
import dev.edgegate.bench.request.DelegateOptions;
import dev.edgegate.bench.request.Requests;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A runtime that does as a test plans, and keeps a diary. One output of one float. */
final class PlannedRuntime implements ModelRuntime {
  /** What was done in turn, for instance {@code load candidate xnnpack} and {@code infer candidate}. */
  final List<String> diary = new ArrayList<>();
  /** By side: the failure that loading ends in. */
  final Map<String, FailureKind> refusals = new HashMap<>();
  /** By side: what an inference throws, from the one with that number on. */
  final Map<String, RuntimeException> faults = new HashMap<>();
  int faultsFrom = 0;
  /** By delegate: the output's value. */
  final Map<DelegateName, Float> values = new HashMap<>();
  /** What an inference's native duration is said to be. */
  long nativeNs = 7;
  int open = 0;

  @Override
  public LoadedModel load(
      ByteBuffer model, DelegateName delegate, DelegateOptions options, int threads, List<Input> inputs)
      throws Refused {
    String side = model.equals(ByteBuffer.wrap(Requests.BASELINE)) ? "baseline" : "candidate";
    diary.add("load " + side + " " + delegate.name().toLowerCase(java.util.Locale.ROOT));
    if (refusals.containsKey(side) && delegate != DelegateName.CPU) {
      throw new Refused(refusals.get(side), "refused " + side);
    }
    open++;
    return new Planned(side, delegate);
  }

  private final class Planned implements LoadedModel {
    private final String side;
    private final DelegateName delegate;
    private int inferences = 0;

    Planned(String side, DelegateName delegate) {
      this.side = side;
      this.delegate = delegate;
    }

    @Override
    public Coverage coverage() {
      return new Coverage(delegate, 3, 4, 1, Coverage.Proof.LOG);
    }

    @Override
    public Map<String, Object> options() {
      return Collections.singletonMap("numThreads", 1);
    }

    @Override
    public void firstInference() {
      infer();
    }

    @Override
    public void infer() {
      diary.add("infer " + side);
      if (faults.containsKey(side) && inferences++ >= faultsFrom) {
        throw faults.get(side);
      }
    }

    @Override
    public long lastNativeNs() {
      return nativeNs;
    }

    @Override
    public List<Output> outputs() {
      ByteBuffer bytes = ByteBuffer.allocate(4).order(ByteOrder.nativeOrder());
      bytes.putFloat(0, values.containsKey(delegate) ? values.get(delegate) : 1f);
      return Collections.singletonList(new Output("y", "float32", new int[] {1}, bytes, 0, 0));
    }

    @Override
    public void close() {
      open--;
    }
  }
}
