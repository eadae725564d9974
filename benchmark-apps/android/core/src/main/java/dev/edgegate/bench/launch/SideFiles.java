package dev.edgegate.bench.launch;

import dev.edgegate.bench.report.FailureKind;
import dev.edgegate.bench.request.BenchRequest;
import dev.edgegate.bench.request.Digest;
import dev.edgegate.bench.request.RequestFile;
import dev.edgegate.bench.request.RequestSide;
import dev.edgegate.bench.request.RequestTensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Are a side's files those that the request names? The model and its inputs, read and checked before anything is timed. */
final class SideFiles {
  final RequestFile file;
  final ByteBuffer model;
  final List<Input> inputs = new ArrayList<>();

  SideFiles(BenchRequest request, RequestSide side, RequestFiles files) throws Refused {
    file = request.file(side.model);
    model = verified(file, files);
    for (RequestTensor tensor : side.inputs) {
      ByteBuffer bytes = verified(request.file(tensor.file), files);
      ByteBuffer direct = ByteBuffer.allocateDirect(bytes.remaining()).order(ByteOrder.nativeOrder());
      direct.put(bytes).rewind();
      inputs.add(new Input(tensor, direct));
    }
  }

  private static ByteBuffer verified(RequestFile file, RequestFiles files) throws Refused {
    ByteBuffer bytes;
    try {
      bytes = files.map(file);
    } catch (IOException error) {
      throw new Refused(FailureKind.ERROR, file.path + " can't be read: " + error.getMessage());
    }
    if (!Digest.sha256(bytes).equals(file.sha256)) {
      throw new Refused(
          FailureKind.ERROR, file.path + " is not the file that the request names: its SHA-256 differs");
    }
    return bytes.order(ByteOrder.nativeOrder());
  }
}
