package dev.edgegate.bench.driver;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import dev.edgegate.bench.report.FailureKind;
import dev.edgegate.bench.request.BadRequest;
import dev.edgegate.bench.request.RequestLaunch;
import dev.edgegate.bench.request.Requests;
import dev.edgegate.bench.request.SideName;
import org.junit.Before;
import org.junit.Test;

/** After which failures is another launch pointless? */
public class RepeatsTest {
  private final Repeats repeats = new Repeats();
  private RequestLaunch launch;

  @Before
  public void parse() throws BadRequest {
    launch = Requests.parse(Requests.with(Requests.paired("l1", "baseline", "candidate"))).launches.get(0);
  }

  @Test
  public void whatNeverChangesIsEnoughOnce() {
    for (FailureKind failure : new FailureKind[] {FailureKind.UNSUPPORTED, FailureKind.INVALID_MODEL}) {
      Repeats fresh = new Repeats();
      fresh.note(launch, SideName.CANDIDATE, new Death(failure, "so"));
      assertEquals(failure, fresh.enough(launch, SideName.CANDIDATE).failure);
      assertNull(fresh.enough(launch, SideName.BASELINE));
    }
  }

  @Test
  public void whatMayBeChanceIsEnoughTwice() {
    for (FailureKind failure :
        new FailureKind[] {FailureKind.CRASHED, FailureKind.HUNG, FailureKind.OUT_OF_MEMORY}) {
      Repeats fresh = new Repeats();
      fresh.note(launch, SideName.CANDIDATE, new Death(failure, "first"));
      assertNull(fresh.enough(launch, SideName.CANDIDATE));
      fresh.note(launch, SideName.CANDIDATE, new Death(failure, "second"));
      assertEquals("second", fresh.enough(launch, SideName.CANDIDATE).detail);
    }
  }

  @Test
  public void anErrorIsAlwaysWorthAnotherTry() {
    for (int i = 0; i < 5; i++) {
      repeats.note(launch, SideName.CANDIDATE, new Death(FailureKind.ERROR, "again"));
    }
    assertNull(repeats.enough(launch, SideName.CANDIDATE));
  }

  @Test
  public void unlikeFailuresDontAddUp() {
    repeats.note(launch, SideName.CANDIDATE, new Death(FailureKind.CRASHED, "a"));
    repeats.note(launch, SideName.CANDIDATE, new Death(FailureKind.HUNG, "b"));
    assertNull(repeats.enough(launch, SideName.CANDIDATE));
  }

  @Test
  public void aFailureWithoutASideCountsForBoth() {
    repeats.note(launch, null, new Death(FailureKind.UNSUPPORTED, "no such delegate"));
    assertNotNull(repeats.enough(launch, SideName.BASELINE));
    assertNotNull(repeats.enough(launch, SideName.CANDIDATE));
  }
}
