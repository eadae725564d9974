package dev.edgegate.bench.launch;

import com.google.gson.JsonObject;
import dev.edgegate.bench.report.Coverage;
import dev.edgegate.bench.report.StorageFull;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What does the core's own loop cost a sample? Blocks of 22 inferences of a model that does nothing, as a launch times them: first as many as a gated
 * launch has, in a process that has run nothing yet, then many. Prints one line of JSON, in ns.
 */
public final class CoreCostMain {
  private static final int INFERENCES = 22;
  private static final int BLOCKS_OF_A_LAUNCH = 8;
  private static final int MANY = 20_000;

  private CoreCostMain() {}

  public static void main(String[] arguments) throws StorageFull {
    JsonObject found = new JsonObject();
    measure(found, "cold", BLOCKS_OF_A_LAUNCH);
    measure(found, "warm", MANY);
    System.out.println(found);
  }

  private static void measure(JsonObject found, String name, int blocks) throws StorageFull {
    Nothing model = new Nothing();
    long[] loops = new long[blocks];
    long[] inside = new long[blocks * INFERENCES];
    for (int block = 0; block < blocks; block++) {
      long[] samples = new long[INFERENCES];
      long begun = System.nanoTime();
      Blocks.time(model, samples, new long[INFERENCES], () -> {});
      loops[block] = (System.nanoTime() - begun) / INFERENCES;
      System.arraycopy(samples, 0, inside, block * INFERENCES, INFERENCES);
    }
    Arrays.sort(loops);
    Arrays.sort(inside);
    found.addProperty(name + "LoopNs", loops[blocks / 2]);
    found.addProperty(name + "WorstLoopNs", loops[(int) (0.95 * blocks)]);
    found.addProperty(name + "InsideNs", inside[inside.length / 2]);
  }

  private static final class Nothing implements LoadedModel {
    private long inferences;

    @Override
    public void infer() {
      inferences++;
    }

    @Override
    public long lastNativeNs() {
      return inferences;
    }

    @Override
    public Coverage coverage() {
      throw new AssertionError();
    }

    @Override
    public Map<String, Object> options() {
      return Collections.emptyMap();
    }

    @Override
    public void firstInference() {}

    @Override
    public List<Output> outputs() {
      return Collections.emptyList();
    }

    @Override
    public void close() {}
  }
}
