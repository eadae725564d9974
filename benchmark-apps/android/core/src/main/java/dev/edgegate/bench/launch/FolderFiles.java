package dev.edgegate.bench.launch;

import dev.edgegate.bench.request.RequestFile;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The request's files in a folder. */
public final class FolderFiles implements RequestFiles {
  private final File folder;

  public FolderFiles(File folder) {
    this.folder = folder;
  }

  @Override
  public ByteBuffer map(RequestFile file) throws IOException {
    try (FileInputStream stream = new FileInputStream(new File(folder, file.path))) {
      FileChannel channel = stream.getChannel();
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }
}
