package dev.edgegate.bench.launch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.edgegate.bench.report.FailureKind;
import dev.edgegate.bench.report.ReportFile;
import dev.edgegate.bench.report.Thermal;
import dev.edgegate.bench.request.BenchRequest;
import dev.edgegate.bench.request.DelegateName;
import dev.edgegate.bench.request.Requests;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** One launch over a runtime that does as it is told: what is done in which order, and what the report says of it. */
public class LaunchTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final PlannedRuntime runtime = new PlannedRuntime();
  private RequestFiles files = Requests.files();

  @Test
  public void blocksAlternateFromTheSideThatIsLoadedFirst() throws Exception {
    List<JsonObject> events = run(Requests.paired("l1", "candidate", "baseline"));
    assertEquals(Arrays.asList("candidate", "baseline", "baseline", "candidate"), texts(of(events, "block"), "side"));
    assertEquals(Arrays.asList("0", "0", "1", "1"), texts(of(events, "block"), "pair"));
    assertEquals(Arrays.asList("0", "1", "0", "1"), texts(of(events, "block"), "position"));
    assertEquals(Arrays.asList("load candidate xnnpack", "infer candidate", "load baseline xnnpack", "infer baseline"),
        runtime.diary.subList(0, 4));
    assertEquals("launch-finished", last(events));
  }

  @Test
  public void theFirstInferencesOfABlockAreDroppedAndReported() throws Exception {
    for (JsonObject block : of(run(Requests.paired("l1", "baseline", "candidate")), "block")) {
      assertEquals(2, block.getAsJsonArray("droppedNs").size());
      assertEquals(4, block.getAsJsonArray("samplesNs").size());
      assertEquals(4, block.getAsJsonArray("nativeNs").size());
    }
    // First inference, warm-up, two blocks of two dropped and four counted ones, and built-in kernels once.
    assertEquals(1 + 1 + 2 * 6 + 1, Collections.frequency(runtime.diary, "infer baseline"));
  }

  @Test
  public void nativeDurationsThatWereNotAllToldAreLeftOut() throws Exception {
    runtime.nativeNs = -1;
    for (JsonObject block : of(run(Requests.paired("l1", "baseline", "candidate")), "block")) {
      assertFalse(block.has("nativeNs"));
    }
  }

  @Test
  public void oneSideAloneHasOneBlockAPair() throws Exception {
    List<JsonObject> events = run(Requests.paired("l1", "candidate"));
    assertEquals(Arrays.asList("candidate", "candidate"), texts(of(events, "block"), "side"));
    assertFalse(runtime.diary.contains("load baseline xnnpack"));
  }

  @Test
  public void aSingleLaunchTellsMemoryAndHasNoBlocks() throws Exception {
    List<JsonObject> events = run(Requests.single("l1", "candidate"));
    JsonObject memory = of(events, "memory").get(0);
    assertTrue(memory.get("peakBytes").getAsLong() >= memory.get("beforeBytes").getAsLong());
    assertTrue(memory.get("beforeBytes").getAsLong() > 1 << 20);
    assertEquals(Collections.emptyList(), of(events, "block"));
    assertEquals(Collections.emptyList(), of(events, "warmed-up"));
  }

  @Test
  public void everyStepIsAnnouncedBeforeItBegins() throws Exception {
    List<JsonObject> events = run(Requests.paired("l1", "baseline"));
    assertEquals(
        Arrays.asList("load", "first-inference", "warm-up", "block", "block", "output-check"),
        texts(of(events, "step"), "step"));
    assertEquals("step", events.get(0).get("event").getAsString());
  }

  @Test
  public void outputsAreHeldAgainstBuiltInKernels() throws Exception {
    runtime.values.put(DelegateName.XNNPACK, 1.5f);
    JsonObject check = of(run(Requests.paired("l1", "candidate")), "output-check").get(0);
    assertEquals("outside", check.get("status").getAsString());
    assertEquals(0.5, check.get("maxAbsError").getAsDouble(), 1e-9);
    assertTrue(runtime.diary.contains("load candidate cpu"));
    assertEquals(0, runtime.open);
  }

  @Test
  public void aRefusedSideIsNamedWhenTheOtherLoads() throws Exception {
    runtime.refusals.put("baseline", FailureKind.UNSUPPORTED);
    JsonObject failed = onlyFailure(run(Requests.paired("l1", "baseline", "candidate")));
    assertEquals("unsupported", failed.get("failure").getAsString());
    assertEquals("baseline", failed.get("side").getAsString());
    assertEquals("load", failed.get("step").getAsString());
    assertTrue("the other side is tried, too", runtime.diary.contains("load candidate xnnpack"));
  }

  @Test
  public void sidesThatAreRefusedAlikeLeaveNobodyAtFault() throws Exception {
    runtime.refusals.put("baseline", FailureKind.UNSUPPORTED);
    runtime.refusals.put("candidate", FailureKind.UNSUPPORTED);
    JsonObject failed = onlyFailure(run(Requests.paired("l1", "baseline", "candidate")));
    assertFalse(failed.has("side"));
    assertFalse(failed.has("step"));
  }

  @Test
  public void sidesThatAreRefusedForUnlikeReasonsNameTheFirst() throws Exception {
    runtime.refusals.put("baseline", FailureKind.UNSUPPORTED);
    runtime.refusals.put("candidate", FailureKind.INVALID_MODEL);
    JsonObject failed = onlyFailure(run(Requests.paired("l1", "candidate", "baseline")));
    assertEquals("invalid-model", failed.get("failure").getAsString());
    assertEquals("candidate", failed.get("side").getAsString());
  }

  @Test
  public void anInferenceThatThrowsEndsTheLaunchWithItsSideAndStep() throws Exception {
    runtime.faults.put("candidate", new IllegalStateException("Failed to allocate memory for tensors"));
    runtime.faultsFrom = 2;
    JsonObject failed = onlyFailure(run(Requests.paired("l1", "baseline", "candidate")));
    assertEquals("out-of-memory", failed.get("failure").getAsString());
    assertEquals("candidate", failed.get("side").getAsString());
    assertEquals("block", failed.get("step").getAsString());
    assertEquals("models are closed", 0, runtime.open);
  }

  @Test
  public void aFileWithOtherBytesIsNotMeasured() throws Exception {
    files = file -> ByteBuffer.wrap(new byte[] {1, 2, 3});
    JsonObject failed = onlyFailure(run(Requests.paired("l1", "baseline", "candidate")));
    assertEquals("error", failed.get("failure").getAsString());
    assertTrue(failed.get("detail").getAsString().contains("SHA-256 differs"));
    assertEquals(Collections.emptyList(), runtime.diary);
  }

  private List<JsonObject> run(JsonObject launch) throws Exception {
    BenchRequest request = Requests.parse(Requests.with(launch));
    File path = folder.newFile();
    try (ReportFile report = ReportFile.create(path)) {
      new Launch(request, request.launches.get(0), runtime, files, () -> Thermal.UNKNOWN)
          .run(report, new Rehearsal(null, null));
    }
    List<JsonObject> events = new ArrayList<>();
    for (String line : Files.readAllLines(path.toPath(), StandardCharsets.UTF_8)) {
      events.add(JsonParser.parseString(line).getAsJsonObject());
    }
    return events;
  }

  private static List<JsonObject> of(List<JsonObject> events, String name) {
    List<JsonObject> found = new ArrayList<>();
    for (JsonObject event : events) {
      if (event.get("event").getAsString().equals(name)) {
        found.add(event);
      }
    }
    return found;
  }

  private static JsonObject onlyFailure(List<JsonObject> events) {
    assertEquals("launch-failed", last(events));
    assertEquals(Collections.emptyList(), of(events, "launch-finished"));
    return events.get(events.size() - 1);
  }

  private static String last(List<JsonObject> events) {
    return events.get(events.size() - 1).get("event").getAsString();
  }

  private static List<String> texts(List<JsonObject> events, String field) {
    List<String> texts = new ArrayList<>();
    for (JsonObject event : events) {
      texts.add(event.get(field).getAsString());
    }
    return texts;
  }
}
