package dev.edgegate.bench.launch;

import dev.edgegate.bench.request.RequestFile;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Where the request's files are: a folder, or an app's assets. */
public interface RequestFiles {
  /** The file's bytes, mapped where possible. */
  ByteBuffer map(RequestFile file) throws IOException;
}
