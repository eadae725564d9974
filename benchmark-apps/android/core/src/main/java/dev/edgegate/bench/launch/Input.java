package dev.edgegate.bench.launch;

import dev.edgegate.bench.request.RequestTensor;
import java.nio.ByteBuffer;

/** One input as the request gives it: its declaration and its bytes, in a direct buffer of the machine's byte order. */
public final class Input {
  public final RequestTensor tensor;
  public final ByteBuffer bytes;

  public Input(RequestTensor tensor, ByteBuffer bytes) {
    this.tensor = tensor;
    this.bytes = bytes;
  }
}
