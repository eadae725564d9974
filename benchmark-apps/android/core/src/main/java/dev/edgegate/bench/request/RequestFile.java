package dev.edgegate.bench.request;

import java.util.regex.Pattern;

/** A file that goes with the request; {@code path} is relative to the folder (or the assets) that the app is given. */
public final class RequestFile {
  static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*");

  public final String id;
  public final String path;
  public final String sha256;
  public final long sizeBytes;

  RequestFile(StrictObject from) throws BadRequest {
    id = from.id("id");
    path = from.text("path", PATH);
    sha256 = from.text("sha256", SHA256);
    sizeBytes = from.whole("sizeBytes", 0);
  }
}
