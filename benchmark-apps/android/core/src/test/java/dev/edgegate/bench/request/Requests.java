package dev.edgegate.bench.request;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.edgegate.bench.launch.RequestFiles;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Requests for tests: one case, whose files exist in memory only. */
public final class Requests {
  public static final byte[] BASELINE = utf8("the model as it was");
  public static final byte[] CANDIDATE = utf8("the model as it is to be");
  public static final byte[] INPUT = utf8("four");

  private static final Map<String, byte[]> FILES = new HashMap<>();

  static {
    FILES.put("baseline", BASELINE);
    FILES.put("candidate", CANDIDATE);
    FILES.put("input", INPUT);
  }

  private Requests() {}

  /** A sound request under xnnpack; warm-up is one inference. */
  public static JsonObject with(JsonObject... launches) {
    JsonObject request =
        json(
            "{'kind':'bench-request','schemaVersion':1,'requestId':'r1','round':1,"
                + "'warmUp':{'minInferences':1,'minNs':0,'maxNs':1000000000},"
                + "'hangTimeoutNs':60000000000,'coolDown':{'pauseNs':0,'maxStartCelsius':40,'maxWaitNs':0}}");
    JsonArray files = new JsonArray();
    for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
      JsonObject one = new JsonObject();
      one.addProperty("id", file.getKey());
      one.addProperty("path", file.getKey() + ".bin");
      one.addProperty("sha256", Digest.sha256(file.getValue()));
      one.addProperty("sizeBytes", file.getValue().length);
      files.add(one);
    }
    request.add("files", files);
    JsonObject ofCase =
        json(
            "{'id':'c1','gated':true,'delegate':'xnnpack','threads':1,"
                + "'tolerance':{'absolute':0.001,'relative':0.001,'outlierShare':0}}");
    ofCase.add("baseline", side("baseline"));
    ofCase.add("candidate", side("candidate"));
    JsonArray cases = new JsonArray();
    cases.add(ofCase);
    request.add("cases", cases);
    JsonArray list = new JsonArray();
    for (JsonObject launch : launches) {
      list.add(launch);
    }
    request.add("launches", list);
    return request;
  }

  /** Two block pairs of four inferences after two dropped ones, outputs checked. */
  public static JsonObject paired(String id, String... loadOrder) {
    return launch(id, "paired", 2, loadOrder);
  }

  public static JsonObject single(String id, String side) {
    return launch(id, "single", 0, side);
  }

  public static BenchRequest parse(JsonObject request) throws BadRequest {
    return BenchRequest.parse(utf8(request.toString()));
  }

  /** Files as the request names them. */
  public static RequestFiles files() {
    return file -> ByteBuffer.wrap(FILES.get(file.id)).asReadOnlyBuffer();
  }

  /** JSON with apostrophes for quotation marks. */
  public static JsonObject json(String text) {
    return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject side(String model) {
    return json(
        "{'model':'" + model + "','inputs':[{'index':0,'name':'x','dtype':'uint8','shape':[4],'file':'input'}]}");
  }

  private static JsonObject launch(String id, String kind, int pairs, String... loadOrder) {
    JsonObject launch =
        json(
            "{'id':'" + id + "','case':'c1','kind':'" + kind + "','pairs':" + pairs + ",'inferences':" + pairs * 2
                + ",'dropped':" + pairs + ",'timeBoxNs':30000000000,'checkOutputs':" + (pairs > 0) + "}");
    JsonArray order = new JsonArray();
    for (String side : loadOrder) {
      order.add(side);
    }
    launch.add("loadOrder", order);
    return launch;
  }
}
