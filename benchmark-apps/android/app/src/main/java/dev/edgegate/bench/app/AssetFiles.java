package dev.edgegate.bench.app;

import android.content.res.AssetFileDescriptor;
import android.content.res.AssetManager;
import dev.edgegate.bench.launch.RequestFiles;
import dev.edgegate.bench.request.RequestFile;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The request's files in the app's assets, stored uncompressed, so that they can be mapped as they lie in the package. */
final class AssetFiles implements RequestFiles {
  private final AssetManager assets;

  AssetFiles(AssetManager assets) {
    this.assets = assets;
  }

  @Override
  public ByteBuffer map(RequestFile file) throws IOException {
    try (AssetFileDescriptor place = assets.openFd(file.path);
        FileInputStream stream = new FileInputStream(place.getFileDescriptor())) {
      return stream
          .getChannel()
          .map(FileChannel.MapMode.READ_ONLY, place.getStartOffset(), place.getDeclaredLength());
    }
  }
}
