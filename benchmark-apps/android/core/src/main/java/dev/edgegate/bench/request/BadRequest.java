package dev.edgegate.bench.request;

/** The request is not what this app reads: app and caller are of different versions, or there is a bug. Says what is wrong. */
public final class BadRequest extends Exception {
  public BadRequest(String message) {
    super(message);
  }
}
