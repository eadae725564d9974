package dev.edgegate.bench.driver;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.edgegate.bench.report.Environment;
import dev.edgegate.bench.report.Events;
import dev.edgegate.bench.report.FailureKind;
import dev.edgegate.bench.report.Power;
import dev.edgegate.bench.report.ReportFile;
import dev.edgegate.bench.report.Step;
import dev.edgegate.bench.report.Thermal;
import dev.edgegate.bench.request.RequestLaunch;
import dev.edgegate.bench.request.Requests;
import dev.edgegate.bench.request.SideName;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A session over processes that a test plays: what the driver makes of each way to end. */
public class SessionTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final Stop stop = new Stop();
  private final List<String> heard = new ArrayList<>();
  private final List<String> started = new ArrayList<>();
  private Iterator<Thermal> heat = Collections.<Thermal>emptyList().iterator();
  private File path;
  private JsonObject request;

  @Before
  public void make() throws IOException {
    path = folder.newFile();
    request =
        Requests.with(
            Requests.paired("l1", "baseline", "candidate"),
            Requests.paired("l2", "candidate", "baseline"),
            Requests.single("l3", "candidate"),
            Requests.single("l4", "baseline"));
  }

  @Test
  public void everyLaunchHasItsTurnInTheOrderOfTheRequest() throws Exception {
    assertEquals(Session.End.FINISHED, run((launch, report) -> report.say(Events.launchFinished(launch))));
    assertEquals(Arrays.asList("l1", "l2", "l3", "l4"), started);
    assertEquals("{\"event\":\"session-finished\",\"launchesFinished\":4,\"launchesFailed\":0}", last());
  }

  @Test
  public void whatIsWrittenIsHeardOnceAndInOrder() throws Exception {
    run((launch, report) -> report.say(Events.launchFinished(launch)));
    assertEquals(written(), heard);
  }

  @Test
  public void anEndWithoutAWordIsLaidToTheStepUnderWay() throws Exception {
    run(
        (launch, report) -> {
          report.say(Events.step(launch, SideName.CANDIDATE, Step.BLOCK));
          cut(report);
        });
    JsonObject failed = event("launch-failed", 0);
    assertEquals("crashed", failed.get("failure").getAsString());
    assertEquals("candidate", failed.get("side").getAsString());
    assertEquals("block", failed.get("step").getAsString());
    assertEquals("it died", failed.get("detail").getAsString());
  }

  @Test
  public void afterTwoCrashesOfASideItsOtherLaunchesAreSkipped() throws Exception {
    run((launch, report) -> report.say(Events.step(launch, SideName.CANDIDATE, Step.LOAD)));
    assertEquals(Arrays.asList("l1", "l2", "l4"), started);
    assertEquals("l3", event("launch-skipped", 0).get("launch").getAsString());
    assertEquals("crashed", event("launch-skipped", 0).get("failure").getAsString());
  }

  @Test
  public void anUnsupportedDelegateIsTriedOnce() throws Exception {
    run(
        (launch, report) ->
            report.say(Events.launchFailed(launch, FailureKind.UNSUPPORTED, null, null, "no such delegate")));
    assertEquals(Arrays.asList("l1"), started);
    assertEquals("{\"event\":\"session-finished\",\"launchesFinished\":0,\"launchesFailed\":1}", last());
  }

  @Test
  public void aDeathInTheOutputCheckLeavesTheBlocksStanding() throws Exception {
    run(
        (launch, report) -> {
          report.say(Events.step(launch, SideName.BASELINE, Step.OUTPUT_CHECK));
        });
    assertEquals("not-comparable", event("output-check", 0).get("status").getAsString());
    assertEquals(2, events("output-check", "l1").size());
    assertEquals("{\"event\":\"session-finished\",\"launchesFinished\":4,\"launchesFailed\":0}", last());
  }

  @Test
  public void aSilentLaunchIsKilledAsHung() throws Exception {
    request.addProperty("hangTimeoutNs", 1);
    Plays hanging = new Plays((launch, report) -> report.say(Events.step(launch, SideName.BASELINE, Step.LOAD)));
    hanging.endsByItself = false;
    run(hanging);
    assertEquals("hung", event("launch-failed", 0).get("failure").getAsString());
    assertEquals("baseline", event("launch-failed", 0).get("side").getAsString());
    assertTrue(hanging.kills > 0);
  }

  @Test
  public void aStopKillsTheLaunchAndLeavesItOpen() throws Exception {
    Plays hanging = new Plays((launch, report) -> stop.request("stopped by a test"));
    hanging.endsByItself = false;
    assertEquals(Session.End.INTERRUPTED, run(hanging));
    assertEquals(1, hanging.kills);
    assertEquals("{\"event\":\"session-interrupted\",\"reason\":\"signal\",\"detail\":\"stopped by a test\"}", last());
    assertEquals(Collections.emptyList(), events("launch-failed", "l1"));
  }

  @Test
  public void aStorageThatALaunchFoundFullEndsTheSession() throws Exception {
    Session.End end = run((launch, report) -> report.say(Events.sessionInterrupted("storage-full", "no space left")));
    assertEquals(Session.End.INTERRUPTED, end);
    assertEquals(Arrays.asList("l1"), started);
    assertTrue(last().contains("storage-full"));
  }

  @Test
  public void noLaunchBeginsWhenTheSessionsTimeIsOver() throws Exception {
    request.addProperty("sessionTimeBoxNs", 0);
    assertEquals(Session.End.INTERRUPTED, run((launch, report) -> report.say(Events.launchFinished(launch))));
    assertEquals(Collections.emptyList(), started);
    assertTrue(last(), last().contains("after 0 of 4 launches"));
  }

  @Test
  public void aHotDeviceWaitsNoLongerThanAllowedAndSaysHowHotItStillIs() throws Exception {
    heat = Arrays.asList(celsius(40.0), celsius(40.5)).iterator();
    assertEquals(Session.End.FINISHED, run((launch, report) -> report.say(Events.launchFinished(launch))));
    assertEquals(1, events("cooled-down", null).size());
    assertEquals(40.5, event("cooled-down", 0).getAsJsonObject("thermal").get("celsius").getAsDouble(), 0);
    assertEquals(Arrays.asList("l1", "l2", "l3", "l4"), started);
  }

  private Session.End run(Script script) throws Exception {
    return run(new Plays(script));
  }

  private Session.End run(Plays processes) throws Exception {
    return new Session(Requests.parse(request), new Quiet(), processes, stop, heard::add).run(path);
  }

  private List<String> written() throws IOException {
    return java.nio.file.Files.readAllLines(path.toPath());
  }

  private String last() throws IOException {
    List<String> lines = written();
    return lines.get(lines.size() - 1);
  }

  private JsonObject event(String name, int index) throws IOException {
    return events(name, null).get(index);
  }

  private List<JsonObject> events(String name, String launch) throws IOException {
    List<JsonObject> found = new ArrayList<>();
    for (String line : written()) {
      JsonObject event = JsonParser.parseString(line).getAsJsonObject();
      boolean same = launch == null || (event.has("launch") && event.get("launch").getAsString().equals(launch));
      if (same && event.get("event").getAsString().equals(name)) {
        found.add(event);
      }
    }
    return found;
  }

  private void cut(ReportFile report) throws IOException {
    report.close();
    try (FileOutputStream stream = new FileOutputStream(path, true)) {
      stream.write("{\"event\":\"blo".getBytes("UTF-8"));
    }
  }

  private static Thermal celsius(double celsius) {
    return new Thermal(Thermal.State.FAIR, celsius, null);
  }

  /** What a launch's process writes. */
  private interface Script {
    void write(RequestLaunch launch, ReportFile report) throws IOException;
  }

  private final class Plays implements LaunchProcesses {
    private final Script script;
    boolean endsByItself = true;
    int kills = 0;

    Plays(Script script) {
      this.script = script;
    }

    @Override
    public RunningLaunch start(RequestLaunch launch) throws IOException {
      started.add(launch.id);
      try (ReportFile report = ReportFile.resume(path)) {
        script.write(launch, report);
      }
      return new RunningLaunch() {
        @Override
        public boolean awaitEnd(long milliseconds) {
          return endsByItself;
        }

        @Override
        public void kill() {
          kills++;
        }

        @Override
        public Death death() {
          return new Death(FailureKind.CRASHED, "it died");
        }
      };
    }
  }

  private final class Quiet implements Device {
    @Override
    public Environment environment() {
      return new Environment("host", "a", "b", "c", "d", "e").with("runtime", "1", "0");
    }

    @Override
    public Power power() {
      return null;
    }

    @Override
    public Thermal now() {
      return heat.hasNext() ? heat.next() : new Thermal(Thermal.State.NOMINAL, 30.0, null);
    }

    @Override
    public String instant() {
      return "2026-11-24T09:00:00Z";
    }
  }
}
