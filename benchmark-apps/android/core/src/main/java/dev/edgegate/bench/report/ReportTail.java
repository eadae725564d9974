package dev.edgegate.bench.report;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What was written to a report since the last look? Whole lines only. */
public final class ReportTail implements Closeable {
  private final RandomAccessFile file;
  private long read;

  public ReportTail(File path) throws IOException {
    file = new RandomAccessFile(path, "r");
  }

  /** New whole lines, without their ends; empty when there are none. */
  public List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    long length = file.length();
    if (length <= read) {
      return lines;
    }
    byte[] bytes = new byte[(int) Math.min(length - read, Integer.MAX_VALUE - 8)];
    file.seek(read);
    file.readFully(bytes);
    int begin = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(new String(bytes, begin, i - begin, StandardCharsets.UTF_8));
        begin = i + 1;
      }
    }
    read += begin;
    return lines;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
