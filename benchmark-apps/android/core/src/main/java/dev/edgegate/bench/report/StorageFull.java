package dev.edgegate.bench.report;

import java.io.IOException;

/** The report can't be written: measuring on would measure for nobody. */
public final class StorageFull extends IOException {
  public StorageFull(String message, Throwable cause) {
    super(message, cause);
  }
}
