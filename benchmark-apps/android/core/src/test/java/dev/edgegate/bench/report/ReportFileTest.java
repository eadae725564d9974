package dev.edgegate.bench.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import com.google.gson.JsonParser;
import dev.edgegate.bench.request.BenchRequest;
import dev.edgegate.bench.request.Requests;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What is on the storage after each event, a sudden end. */
public class ReportFileTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void aLineIsOnTheStorageAsSoonAsItIsSaid() throws IOException {
    File path = folder.newFile();
    try (ReportFile report = ReportFile.create(path);
        ReportTail tail = new ReportTail(path)) {
      report.say(Events.sessionFinished(1, 2));
      assertEquals(
          Arrays.asList("{\"event\":\"session-finished\",\"launchesFinished\":1,\"launchesFailed\":2}"), tail.lines());
      assertTrue(tail.lines().isEmpty());
    }
  }

  @Test
  public void aReportThatLiesThereIsNotContinued() throws IOException {
    File path = written("an old report\n");
    ReportFile.create(path).close();
    assertEquals("", text(path));
  }

  @Test
  public void aCutLineIsTakenBackByWhoeverWritesNext() throws IOException {
    for (int length : new int[] {1, 4095, 4096, 4097, 20_000}) {
      char[] cut = new char[length];
      Arrays.fill(cut, 'x');
      File path = written("{}\n" + new String(cut));
      try (ReportFile report = ReportFile.resume(path)) {
        report.say(Events.sessionFinished(0, 0));
      }
      assertEquals(2, Files.readAllLines(path.toPath(), StandardCharsets.UTF_8).size());
      assertTrue(text(path).startsWith("{}\n{\"event\""));
    }
  }

  @Test
  public void aReportWithoutAWholeLineBeginsAnew() throws IOException {
    File path = written("cut");
    ReportFile.resume(path).close();
    assertEquals("", text(path));
  }

  @Test
  public void theTailShowsWholeLinesOnly() throws IOException {
    File path = written("one\ntwo");
    try (ReportTail tail = new ReportTail(path)) {
      assertEquals(Arrays.asList("one"), tail.lines());
      Files.write(path.toPath(), "!\n\u00e9\n".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
      assertEquals(Arrays.asList("two!", "\u00e9"), tail.lines());
    }
  }

  @Test
  public void theTailWaitsWhereACutLineWasTakenBack() throws IOException {
    File path = written("one\ncut");
    try (ReportTail tail = new ReportTail(path);
        ReportFile report = ReportFile.resume(path)) {
      assertEquals(Arrays.asList("one"), tail.lines());
      report.say(Events.sessionFinished(0, 0));
      assertEquals(1, tail.lines().size());
    }
  }

  @Test
  public void aNumberThatIsNoNumberIsRefusedNotWritten() {
    for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      try {
        new Event("memory").with("x", wrong);
      } catch (IllegalArgumentException refused) {
        continue;
      }
      fail(wrong + " was accepted");
    }
    assertEquals("{\"state\":\"fair\"}", new Thermal(Thermal.State.FAIR, Double.NaN, null).json().toString());
  }

  @Test
  public void hostileTextStaysOneLine() throws Exception {
    BenchRequest request = Requests.parse(Requests.with(Requests.single("l1", "candidate")));
    String hostile = "a\nb\r\n\"c\" \u2028 \u0000 \ud83d\ude00";
    String line = Events.launchFailed(request.launches.get(0), FailureKind.ERROR, null, null, hostile).line();
    assertFalse(line.contains("\n"));
    assertEquals(hostile, JsonParser.parseString(line).getAsJsonObject().get("detail").getAsString());
  }

  @Test
  public void aReportThatCantBeBegunSaysSo() throws IOException {
    try {
      ReportFile.create(new File(folder.getRoot(), "no/such/folder/report.ndjson"));
    } catch (StorageFull full) {
      assertTrue(full.getMessage().contains("can't be made"));
      return;
    }
    fail("made");
  }

  private File written(String text) throws IOException {
    File path = folder.newFile();
    Files.write(path.toPath(), text.getBytes(StandardCharsets.UTF_8));
    return path;
  }

  private static String text(File path) throws IOException {
    return new String(Files.readAllBytes(path.toPath()), StandardCharsets.UTF_8);
  }
}
