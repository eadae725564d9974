package dev.edgegate.bench.app;

import android.os.Binder;

/** A process of a launch, as its driver sees it: something whose end can be waited for. */
public final class Life extends Binder {
  private DeathRecipient watcher;

  @Override
  public void linkToDeath(DeathRecipient recipient, int flags) {
    watcher = recipient;
  }

  void end() {
    watcher.binderDied();
  }
}
