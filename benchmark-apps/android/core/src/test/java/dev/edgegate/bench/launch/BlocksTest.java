package dev.edgegate.bench.launch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.edgegate.bench.report.Coverage;
import dev.edgegate.bench.report.StorageFull;
import dev.edgegate.bench.request.WarmUp;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;

/** The time box's arithmetic, and when warm-up ends. */
public class BlocksTest {
  private static final long MS = 1_000_000L;

  @Test
  public void whatFitsIntoTheTimeBoxIsKept() {
    assertSchedule(4, 20, Blocks.schedule(4, 20, 2, 30_000 * MS, 100 * MS));
    // 4 × 22 × 100 ms, to the last nanosecond.
    assertSchedule(4, 20, Blocks.schedule(4, 20, 2, 8_800 * MS, 100 * MS));
  }

  @Test
  public void inferencesAreLoweredFirst() {
    assertSchedule(4, 19, Blocks.schedule(4, 20, 2, 8_800 * MS - 1, 100 * MS));
    assertSchedule(4, 3, Blocks.schedule(4, 20, 2, 2_000 * MS, 100 * MS));
  }

  @Test
  public void thenPairs() {
    assertSchedule(3, 3, Blocks.schedule(4, 20, 2, 2_000 * MS - 1, 100 * MS));
    assertSchedule(2, 3, Blocks.schedule(4, 20, 2, 1_000 * MS, 100 * MS));
  }

  @Test
  public void onePairOfThreeIsAlwaysMeasured() {
    assertSchedule(1, 3, Blocks.schedule(4, 20, 2, 0, 100 * MS));
    assertSchedule(1, 3, Blocks.schedule(100, 10_000, 0, 1, Long.MAX_VALUE));
  }

  @Test
  public void nothingOverflows() {
    assertSchedule(Integer.MAX_VALUE, 20, Blocks.schedule(Integer.MAX_VALUE, 20, 2, (1L << 53) - 1, 1));
  }

  @Test
  public void whateverIsAskedTheBoxHoldsUnlessOnlyTheLeastIsMeasured() {
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      int pairs = 1 + random.nextInt(20);
      int inferences = 3 + random.nextInt(50);
      int dropped = random.nextInt(4);
      long boxNs = random.nextInt(2_000_000_000);
      long turnNs = 1 + random.nextInt(50_000_000);
      Blocks.Schedule plan = Blocks.schedule(pairs, inferences, dropped, boxNs, turnNs);
      assertTrue(plan.pairs >= 1 && plan.pairs <= pairs && plan.inferences >= 3 && plan.inferences <= inferences);
      boolean least = plan.pairs == 1 && plan.inferences == 3;
      assertTrue(least || (long) plan.pairs * (dropped + plan.inferences) * turnNs <= boxNs);
    }
  }

  @Test
  public void warmUpGoesOnUntilBothMinimumsAreMet() throws StorageFull {
    Spinning fast = new Spinning(0);
    assertEquals(5, Blocks.warmUp(fast, new WarmUp(5, 0, 1_000 * MS), () -> {}).length);
    assertEquals(5, fast.inferences);
    long begun = System.nanoTime();
    int count = Blocks.warmUp(new Spinning(0), new WarmUp(1, 5 * MS, 1_000 * MS), () -> {}).length;
    assertTrue(System.nanoTime() - begun >= 5 * MS);
    assertTrue("durations beyond the first guess are kept, too", count > 16);
  }

  @Test
  public void warmUpEndsAtItsMaximumAndRunsAtLeastOnce() throws StorageFull {
    assertEquals(1, Blocks.warmUp(new Spinning(0), new WarmUp(1_000, 0, 0), () -> {}).length);
    int count = Blocks.warmUp(new Spinning(2 * MS), new WarmUp(1_000, 0, 5 * MS), () -> {}).length;
    assertTrue("at most 3, was " + count, count <= 3);
  }

  @Test
  public void aSlowModelSaysThatItIsAliveBetweenInferences() throws StorageFull {
    int[] said = new int[1];
    Blocks.time(new Spinning(510 * MS), new long[2], new long[2], () -> said[0]++);
    assertEquals(1, said[0]);
    Blocks.time(new Spinning(0), new long[1_000], new long[1_000], () -> said[0]++);
    assertEquals(1, said[0]);
  }

  private static void assertSchedule(int pairs, int inferences, Blocks.Schedule plan) {
    assertEquals(pairs, plan.pairs);
    assertEquals(inferences, plan.inferences);
  }

  /** Each inference takes at least so long. */
  private static final class Spinning implements LoadedModel {
    private final long durationNs;
    int inferences = 0;

    Spinning(long durationNs) {
      this.durationNs = durationNs;
    }

    @Override
    public void infer() {
      inferences++;
      long begun = System.nanoTime();
      while (System.nanoTime() - begun < durationNs) {
        // Time passes; nothing else.
      }
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
    public long lastNativeNs() {
      return 1;
    }

    @Override
    public List<Output> outputs() {
      return Collections.emptyList();
    }

    @Override
    public void close() {}
  }
}
