package dev.edgegate.bench.report;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;

/**
 * Where do events go? Into one file, each line by one write that is with the system before the next thing happens. The driver and
 * the launch's process write in turns, never together. A line that a sudden end cut is taken back by whoever writes next. A reserve
 * beside the file is kept, so that even a full storage can be reported.
 */
public final class ReportFile implements Closeable {
  private static final int RESERVE_BYTES = 16 * 1024;
  private static final int CHUNK_BYTES = 4096;

  private final RandomAccessFile file;
  private final File reserve;
  private long end;

  /** Begins the file anew: a report that lies there belongs to another session. Throws {@link StorageFull}. */
  public static ReportFile create(File path) throws IOException {
    try {
      RandomAccessFile file = new RandomAccessFile(path, "rw");
      file.setLength(0);
      try (RandomAccessFile reserve = new RandomAccessFile(reserveOf(path), "rw")) {
        reserve.write(new byte[RESERVE_BYTES]);
      }
      return new ReportFile(file, path);
    } catch (IOException error) {
      throw new StorageFull(path + " can't be made: " + error.getMessage(), error);
    }
  }

  /** Goes on where another process of this session stopped. */
  public static ReportFile resume(File path) throws IOException {
    ReportFile report = new ReportFile(new RandomAccessFile(path, "rw"), path);
    report.takeBackCutLine();
    return report;
  }

  private ReportFile(RandomAccessFile file, File path) {
    this.file = file;
    this.reserve = reserveOf(path);
  }

  /** To be called before writing when another process may have written: finds the end, and takes a cut line back. */
  public void takeBackCutLine() throws IOException {
    end = file.length();
    byte[] chunk = new byte[CHUNK_BYTES];
    long at = end;
    while (at > 0) {
      int size = (int) Math.min(chunk.length, at);
      file.seek(at - size);
      file.readFully(chunk, 0, size);
      for (int i = size - 1; i >= 0; i--) {
        if (chunk[i] == '\n') {
          truncate(at - size + i + 1);
          return;
        }
      }
      at -= size;
    }
    truncate(0);
  }

  /** Throws {@link StorageFull} after having said so in the report, as far as that is possible. */
  public void say(Event event) throws StorageFull {
    try {
      write(event.line());
    } catch (IOException error) {
      sayStorageFull(error);
      throw new StorageFull("the report can't be written: " + error.getMessage(), error);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** The session is over: gives the reserve back. */
  public void release() {
    reserve.delete();
  }

  private void write(String line) throws IOException {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    file.seek(end);
    file.write(bytes);
    end += bytes.length;
  }

  private void sayStorageFull(IOException why) {
    try {
      truncate(end);
      reserve.delete();
      write(Events.sessionInterrupted("storage-full", String.valueOf(why.getMessage())).line());
    } catch (IOException error) {
      // Nothing more can be said; the file ends with its last whole line, which readers take as cut.
    }
  }

  private void truncate(long length) throws IOException {
    if (file.length() != length) {
      file.setLength(length);
    }
    end = length;
  }

  private static File reserveOf(File path) {
    return new File(path.getPath() + ".reserve");
  }
}
