package dev.edgegate.bench.launch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.edgegate.bench.report.CheckResult;
import dev.edgegate.bench.report.CheckResult.Status;
import dev.edgegate.bench.request.OutputTolerance;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.Test;

/** When is an output right? Each allowance alone, at its edge. */
public class OutputCheckTest {
  private static final float NAN = Float.NaN;
  private static final float INF = Float.POSITIVE_INFINITY;

  @Test
  public void absoluteAndRelativeAllowancesAddUp() {
    OutputTolerance tolerance = new OutputTolerance(0.5, 0.25, 0, 0, 0);
    assertEquals(Status.WITHIN, status(floats(5.5f), floats(4f), tolerance));
    assertEquals(Status.OUTSIDE, status(floats(5.501f), floats(4f), tolerance));
    assertEquals(Status.WITHIN, status(floats(-5.5f), floats(-4f), tolerance));
  }

  @Test
  public void aQuantizedOutputMayBeSoManyStepsAway() {
    OutputTolerance tolerance = new OutputTolerance(0, 0, 2, 0, 0);
    assertEquals(Status.WITHIN, status(quantized(12), quantized(10), tolerance));
    assertEquals(Status.OUTSIDE, status(quantized(13), quantized(10), tolerance));
    assertEquals("steps mean nothing without a scale", Status.OUTSIDE, status(floats(2), floats(1), tolerance));
  }

  @Test
  public void quantizedValuesAreComparedAsTheRealNumbersTheyStandFor() {
    CheckResult result = compare(quantized(14, 10), quantized(10, 10), new OutputTolerance(10, 0, 0, 0, 0));
    assertEquals(4 * 0.5, result.maxAbsError, 1e-9);
  }

  @Test
  public void aShareOfTheLargestMagnitudeIsAllowedEverywhere() {
    OutputTolerance tolerance = new OutputTolerance(0, 0, 0, 0.1, 0);
    assertEquals(Status.WITHIN, status(floats(0.9f, -10f), floats(0f, -10f), tolerance));
    assertEquals(Status.OUTSIDE, status(floats(1.1f, -10f), floats(0f, -10f), tolerance));
    assertEquals("an infinity is no magnitude", Status.OUTSIDE, status(floats(1.1f, INF), floats(0f, INF), tolerance));
  }

  @Test
  public void soManyElementsMayLieFurther() {
    OutputTolerance tolerance = new OutputTolerance(0, 0, 0, 0, 0.25);
    CheckResult result = compare(floats(9, 0, 0, 0), floats(0, 0, 0, 0), tolerance);
    assertEquals(Status.WITHIN, result.status);
    assertEquals(0.25, result.outlierShare, 0);
    assertEquals(Status.OUTSIDE, status(floats(9, 9, 0, 0), floats(0, 0, 0, 0), tolerance));
  }

  @Test
  public void theShareIsThatOfTheWorstOutput() {
    OutputTolerance tolerance = new OutputTolerance(0, 0, 0, 0, 0.4);
    List<Output> mine = Arrays.asList(floats(0, 0, 0, 0), named("worst", 9, 0));
    List<Output> reference = Arrays.asList(floats(0, 0, 0, 0), named("worst", 0, 0));
    CheckResult result = OutputCheck.compare(mine, reference, tolerance);
    assertEquals(Status.OUTSIDE, result.status);
    assertTrue(result.detail, result.detail.contains("1 of 2 elements of worst"));
  }

  @Test
  public void aNanIsRightNowhere() {
    OutputTolerance everything = new OutputTolerance(1e9, 1, 0, 1, 1);
    CheckResult result = compare(floats(NAN, 1), floats(NAN, 1), everything);
    assertEquals(Status.OUTSIDE, result.status);
    assertEquals(1, result.nonFiniteOutputs);
    assertTrue(result.detail, result.detail.contains("1 of 2 elements of y are NaN"));
  }

  @Test
  public void anInfinityAgreesOnlyWithTheSame() {
    OutputTolerance loose = new OutputTolerance(1e9, 1, 0, 1, 0);
    assertEquals(Status.WITHIN, status(floats(INF), floats(INF), loose));
    assertEquals(Status.OUTSIDE, status(floats(INF), floats(-INF), loose));
    assertEquals(Status.OUTSIDE, status(floats(1), floats(INF), loose));
    assertEquals(Status.OUTSIDE, status(floats(INF), floats(1), loose));
    assertEquals(0, compare(floats(INF), floats(INF), loose).maxAbsError, 0);
  }

  @Test
  public void otherShapesAreOutsideWithoutNumbers() {
    OutputTolerance loose = new OutputTolerance(1e9, 1, 0, 1, 1);
    CheckResult result = compare(floats(1, 2), floats(1), loose);
    assertEquals(Status.OUTSIDE, result.status);
    assertTrue(!result.measured);
    List<Output> none = Collections.emptyList();
    assertEquals(Status.OUTSIDE, OutputCheck.compare(none, Collections.singletonList(floats(1)), loose).status);
  }

  @Test
  public void everyElementTypeIsRead() {
    ByteBuffer bytes = ByteBuffer.allocate(8).order(ByteOrder.nativeOrder());
    bytes.putLong(0, -2);
    assertEquals(-2, new Output("y", "int64", new int[] {1}, bytes, 0, 0).real(0), 0);
    assertEquals(-2, new Output("y", "int32", new int[] {2}, bytes, 0, 0).real(0), 0);
    assertEquals(-2, new Output("y", "int16", new int[] {4}, bytes, 0, 0).real(0), 0);
    assertEquals(254, new Output("y", "uint8", new int[] {8}, bytes, 0, 0).real(0), 0);
    assertEquals(-2, new Output("y", "int8", new int[] {8}, bytes, 0, 0).real(0), 0);
  }

  private static Status status(Output mine, Output reference, OutputTolerance tolerance) {
    return compare(mine, reference, tolerance).status;
  }

  private static CheckResult compare(Output mine, Output reference, OutputTolerance tolerance) {
    return OutputCheck.compare(Collections.singletonList(mine), Collections.singletonList(reference), tolerance);
  }

  private static Output floats(float... values) {
    return named("y", values);
  }

  private static Output named(String name, float... values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.nativeOrder());
    for (float value : values) {
      bytes.putFloat(value);
    }
    return new Output(name, "float32", new int[] {values.length}, bytes, 0, 0);
  }

  /** Steps of a half, zero at 3. */
  private static Output quantized(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return new Output("y", "int8", new int[] {bytes.length}, ByteBuffer.wrap(bytes), 0.5f, 3);
  }
}
