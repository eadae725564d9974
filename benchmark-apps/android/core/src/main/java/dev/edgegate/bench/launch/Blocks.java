package dev.edgegate.bench.launch;

import dev.edgegate.bench.report.StorageFull;
import dev.edgegate.bench.request.RequestLaunch;
import dev.edgegate.bench.request.WarmUp;
import java.util.Arrays;
import java.util.List;

/** How are inferences timed? Warm-up, one block, and the arithmetic of the time box. */
final class Blocks {
  static final int FEWEST_INFERENCES = 3;
  private static final long SILENCE_NS = 1_000_000_000L;

  /** Says that the launch is alive. */
  interface Alive {
    void say() throws StorageFull;
  }

  private Blocks() {}

  /**
   * Fills {@code samplesNs} with durations, and {@code nativeNs} with the runtime's own. Says alive between inferences after a second of
   * silence, so that a slow model is not taken for a hung one; a fast one never gets there.
   */
  static void time(LoadedModel model, long[] samplesNs, long[] nativeNs, Alive alive) throws StorageFull {
    long speakAt = System.nanoTime() + SILENCE_NS;
    for (int i = 0; i < samplesNs.length; i++) {
      long start = System.nanoTime();
      model.infer();
      long end = System.nanoTime();
      samplesNs[i] = end - start;
      nativeNs[i] = model.lastNativeNs();
      if (end - speakAt > 0) {
        alive.say();
        speakAt = System.nanoTime() + SILENCE_NS;
      }
    }
  }

  /** Runs until both minimums are met, or until the maximum time is over; at least once. */
  static long[] warmUp(LoadedModel model, WarmUp order, Alive alive) throws StorageFull {
    long[] samples = new long[Math.max(16, order.minInferences)];
    int count = 0;
    long begun = System.nanoTime();
    long speakAt = begun + SILENCE_NS;
    while (true) {
      if (count == samples.length) {
        samples = Arrays.copyOf(samples, count * 2);
      }
      long start = System.nanoTime();
      model.infer();
      long end = System.nanoTime();
      samples[count++] = end - start;
      long spent = end - begun;
      if (spent >= order.maxNs || (count >= order.minInferences && spent >= order.minNs)) {
        return Arrays.copyOf(samples, count);
      }
      if (end - speakAt > 0) {
        alive.say();
        speakAt = System.nanoTime() + SILENCE_NS;
      }
    }
  }

  /** What fits into the time box. */
  static final class Schedule {
    final int pairs;
    final int inferences;

    Schedule(int pairs, int inferences) {
      this.pairs = pairs;
      this.inferences = inferences;
    }
  }

  /**
   * Lowers inferences, then pairs, until pairs × (dropped + inferences) × the sides' mean warm-up durations fit into the time box. Whole
   * numbers throughout, so that every language comes to the same counts.
   */
  static Schedule schedule(RequestLaunch launch, List<long[]> warm) {
    long turnNs = 0;
    for (long[] samples : warm) {
      long sum = 0;
      for (long sample : samples) {
        sum += sample;
      }
      turnNs += sum / samples.length;
    }
    return schedule(launch.pairs, launch.inferences, launch.dropped, launch.timeBoxNs, Math.max(1, turnNs));
  }

  static Schedule schedule(int pairs, int inferences, int dropped, long boxNs, long turnNs) {
    if ((long) pairs * ((long) dropped + inferences) <= boxNs / turnNs) {
      return new Schedule(pairs, inferences);
    }
    long fitting = boxNs / turnNs / pairs - dropped;
    if (fitting >= FEWEST_INFERENCES) {
      return new Schedule(pairs, (int) fitting);
    }
    long fittingPairs = boxNs / turnNs / (dropped + FEWEST_INFERENCES);
    return new Schedule((int) Math.max(1, Math.min(pairs, fittingPairs)), FEWEST_INFERENCES);
  }
}
