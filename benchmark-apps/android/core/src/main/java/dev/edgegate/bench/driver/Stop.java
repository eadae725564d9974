package dev.edgegate.bench.driver;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Has somebody asked the session to end? Can be waited for; nothing is interrupted in mid-line. */
public final class Stop {
  private final CountDownLatch latch = new CountDownLatch(1);
  private volatile String reason;

  /** {@code reason}: who asked, for instance SIGTERM. Only the first one counts. */
  public synchronized void request(String reason) {
    if (this.reason == null) {
      this.reason = reason;
    }
    latch.countDown();
  }

  /** Null while nobody asked. */
  public String reason() {
    return reason;
  }

  /** Sleeps; at once true when stopped. */
  public boolean await(long nanoseconds) throws InterruptedException {
    return latch.await(nanoseconds, TimeUnit.NANOSECONDS);
  }
}
