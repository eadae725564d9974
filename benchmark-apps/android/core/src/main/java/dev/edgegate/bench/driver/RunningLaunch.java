package dev.edgegate.bench.driver;

/** One launch's process, as its driver sees it. */
public interface RunningLaunch {
  /** True as soon as the process is gone; false when it still is there after {@code milliseconds}. */
  boolean awaitEnd(long milliseconds) throws InterruptedException;

  /** Ends it at once, with all its children, and returns when it is gone. */
  void kill() throws InterruptedException;

  /** What the system tells about its end. Only to be asked when it is gone. */
  Death death();
}
