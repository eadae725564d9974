package dev.edgegate.bench.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.os.Binder;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.shadows.ShadowBinder;

@RunWith(RobolectricTestRunner.class)
public final class WitnessTest {
  private final Witness witness = new Witness();
  private final Life life = new Life();

  @Before
  public void comeFromAnotherProcess() {
    ShadowBinder.setCallingPid(7);
  }

  private boolean greet(Life life) {
    return Witness.greet(witness, life, () -> { });
  }

  @Test
  public void whoSaysHelloIsKnownByItsPidAndWatched() throws Exception {
    assertEquals(0, witness.pid());
    assertTrue(greet(life));
    assertEquals(7, witness.pid());
    assertFalse(witness.awaitEnd(0));
    life.end();
    assertTrue(witness.awaitEnd(0));
  }

  @Test
  public void aSecondProcessIsTurnedAwayAndDoesNotEndTheFirst() throws Exception {
    greet(life);
    assertFalse(greet(new Life()));
    assertFalse(witness.awaitEnd(0));
  }

  @Test
  public void whoComesAfterTheEndIsTurnedAway() {
    assertEquals(0, witness.close());
    assertFalse(greet(life));
    assertEquals(0, witness.pid());
  }

  @Test
  public void anotherMessageIsNoHello() throws Exception {
    assertFalse(Witness.greet(new Binder(), life, () -> { }));
  }
}
