package dev.edgegate.bench.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.Assume;
import org.junit.Test;

/** No room is left: needs a storage of a few ten kilobytes, which whoever runs this names. */
public class FullStorageTest {
  @Test
  public void aFullStorageIsSaidInTheReportAndEverythingBeforeStands() throws IOException {
    String storage = System.getProperty("edgegate.small.storage");
    Assume.assumeNotNull("-Dedgegate.small.storage is not given", storage);
    File path = new File(storage, "report.ndjson");
    ReportFile report = ReportFile.create(path);
    int said = 0;
    try {
      while (said < 1_000_000) {
        report.say(line(said));
        said++;
      }
      fail("the storage is not small");
    } catch (StorageFull full) {
      assertTrue(full.getMessage(), full.getMessage().contains("can't be written"));
    }
    List<String> lines = Files.readAllLines(path.toPath(), StandardCharsets.UTF_8);
    assertEquals(said + 1, lines.size());
    for (int i = 0; i < said; i++) {
      assertEquals(line(i).line(), lines.get(i));
    }
    assertTrue(lines.get(said), lines.get(said).contains("\"reason\":\"storage-full\""));
    report.close();
    path.delete();
  }

  /** Of 512 bytes: the storage gets full at a page's end, so that not one byte is left for the last word. */
  private static Event line(int number) {
    String most = Events.sessionInterrupted("signal", number + " ").line();
    char[] filling = new char[511 - most.length()];
    Arrays.fill(filling, '.');
    return Events.sessionInterrupted("signal", number + " " + new String(filling));
  }
}
