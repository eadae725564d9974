package dev.edgegate.bench.jvm;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.edgegate.bench.launch.FolderFiles;
import dev.edgegate.bench.launch.Input;
import dev.edgegate.bench.launch.LoadedModel;
import dev.edgegate.bench.launch.Output;
import dev.edgegate.bench.launch.Refused;
import dev.edgegate.bench.request.BenchRequest;
import dev.edgegate.bench.request.RequestCase;
import dev.edgegate.bench.request.RequestLaunch;
import dev.edgegate.bench.request.RequestSide;
import dev.edgegate.bench.request.RequestTensor;
import dev.edgegate.bench.request.SideName;
import dev.edgegate.bench.request.Words;
import dev.edgegate.bench.tflite.RuntimeLog;
import dev.edgegate.bench.tflite.TfliteRuntime;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * REQUEST FILES [FOLDER]: what does the candidate of each case give? Writes every output's bytes into the folder and prints one line of JSON
 * a case, with the outputs or with what refused it. Without a folder models are only loaded.
 */
public final class OutputsMain {
  private OutputsMain() {}

  public static void main(String[] arguments) throws Exception {
    BenchRequest request = BenchRequest.parse(Files.readAllBytes(new File(arguments[0]).toPath()));
    FolderFiles files = new FolderFiles(new File(arguments[1]));
    TfliteRuntime runtime = new TfliteRuntime(new Deaf());
    for (RequestLaunch launch : request.launches) {
      RequestCase of = request.caseOf(launch);
      JsonObject line = new JsonObject();
      line.addProperty("case", of.id);
      try {
        line.add("outputs", outputs(request, of, runtime, files, arguments.length > 2 ? new File(arguments[2]) : null));
      } catch (Refused refused) {
        line.addProperty("refused", Words.of(refused.failure) + ": " + refused.getMessage());
      }
      System.out.println(line);
    }
    Runtime.getRuntime().halt(0);
  }

  private static JsonArray outputs(
      BenchRequest request, RequestCase of, TfliteRuntime runtime, FolderFiles files, File folder) throws Exception {
    RequestSide side = of.side(SideName.CANDIDATE);
    List<Input> inputs = new ArrayList<>();
    for (RequestTensor tensor : side.inputs) {
      ByteBuffer bytes = files.map(request.file(tensor.file));
      ByteBuffer direct = ByteBuffer.allocateDirect(bytes.remaining()).order(ByteOrder.nativeOrder());
      direct.put(bytes).rewind();
      inputs.add(new Input(tensor, direct));
    }
    ByteBuffer model = files.map(request.file(side.model)).order(ByteOrder.nativeOrder());
    JsonArray list = new JsonArray();
    try (LoadedModel loaded = runtime.load(model, of.delegate, of.options, of.threads, inputs)) {
      if (folder == null) {
        return list;
      }
      loaded.firstInference();
      loaded.infer();
      for (Output output : loaded.outputs()) {
        String name = of.id + "-" + list.size() + ".bin";
        byte[] bytes = new byte[output.bytes.capacity()];
        ByteBuffer all = output.bytes.duplicate();
        all.rewind();
        all.get(bytes);
        Files.write(new File(folder, name).toPath(), bytes);
        JsonObject one = new JsonObject();
        one.addProperty("name", output.name);
        one.addProperty("dtype", output.dtype);
        one.addProperty("scale", output.scale);
        one.addProperty("zeroPoint", output.zeroPoint);
        one.addProperty("file", name);
        list.add(one);
      }
    }
    return list;
  }

  /** What was delegated is the report's business. */
  private static final class Deaf implements RuntimeLog {
    @Override
    public String mark() {
      return "";
    }

    @Override
    public List<String> since(String marker) {
      return Collections.emptyList();
    }
  }
}
