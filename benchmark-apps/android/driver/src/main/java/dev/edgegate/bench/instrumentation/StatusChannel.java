package dev.edgegate.bench.instrumentation;

import android.app.Instrumentation;
import android.os.Bundle;
import android.util.Base64;
import dev.edgegate.bench.driver.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.GZIPOutputStream;

/**
 * How does the report come back when its file can't be pulled? Through the instrumentation's status, which every farm keeps: the
 * lines, gzipped and in base64, in numbered parts. All parts one after the other, decoded, are one gzip file of several members, whose
 * text is the report. The last status has the number of parts and the SHA-256 of that text.
 */
final class StatusChannel implements Session.Listener {
  /** "In progress", which runners pass on and do not count as a test. */
  private static final int IN_PROGRESS = 2;
  private static final int PART_CHARACTERS = 8192;

  private final Instrumentation instrumentation;
  private final MessageDigest digest;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private int parts;

  StatusChannel(Instrumentation instrumentation) throws NoSuchAlgorithmException {
    this.instrumentation = instrumentation;
    this.digest = MessageDigest.getInstance("SHA-256");
  }

  /** Sends only what the driver itself says: while a launch measures, nothing else is to be done. */
  @Override
  public void line(String line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    digest.update(bytes);
    waiting.write(bytes, 0, bytes.length);
    if (line.startsWith("{\"event\":\"launch-started\"")) {
      send();
    }
  }

  /** Sends the rest, and what proves that all has come. */
  void close() {
    send();
    Bundle status = new Bundle();
    status.putString("edgegate.parts", Integer.toString(parts));
    status.putString("edgegate.sha256", hex(digest.digest()));
    instrumentation.sendStatus(IN_PROGRESS, status);
  }

  private void send() {
    if (waiting.size() == 0) {
      return;
    }
    String text = Base64.encodeToString(gzip(waiting.toByteArray()), Base64.NO_WRAP);
    waiting.reset();
    for (int at = 0; at < text.length(); at += PART_CHARACTERS) {
      Bundle status = new Bundle();
      status.putString("edgegate.part", Integer.toString(parts++));
      status.putString("edgegate.data", text.substring(at, Math.min(text.length(), at + PART_CHARACTERS)));
      instrumentation.sendStatus(IN_PROGRESS, status);
    }
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(bytes);
    } catch (IOException impossible) {
      throw new IllegalStateException("memory can be written", impossible);
    }
    return packed.toByteArray();
  }

  private static String hex(byte[] bytes) {
    StringBuilder hex = new StringBuilder();
    for (byte one : bytes) {
      hex.append(Character.forDigit((one >> 4) & 15, 16)).append(Character.forDigit(one & 15, 16));
    }
    return hex.toString();
  }
}
