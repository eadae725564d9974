package dev.edgegate.bench.request;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is this device asked to measure? The contract's request, read strictly; src/documents/bench-request.ts is the source. */
public final class BenchRequest {
  public final String requestId;
  public final int round;
  /** In the order in which they are to run. */
  public final List<RequestLaunch> launches;
  public final WarmUp warmUp;
  /** A launch that writes nothing for so long is killed and reported as hung. */
  public final long hangTimeoutNs;
  /** No launch begins when so much time has passed; -1: no limit. */
  public final long sessionTimeBoxNs;
  public final CoolDown coolDown;
  /** SHA-256 of the bytes that were read, by which the report names the request. */
  public final String sha256;

  private final Map<String, RequestFile> files = new HashMap<>();
  private final Map<String, RequestCase> cases = new HashMap<>();

  /** Reads the bytes as they came. Throws {@link BadRequest}, naming what is wrong. */
  public static BenchRequest parse(byte[] utf8) throws BadRequest {
    StrictObject object = new StrictObject(json(new String(utf8, StandardCharsets.UTF_8)), "");
    BenchRequest request = new BenchRequest(object, Digest.sha256(utf8));
    object.end();
    request.check();
    return request;
  }

  private BenchRequest(StrictObject from, String sha256) throws BadRequest {
    this.sha256 = sha256;
    if (!from.text("kind").equals("bench-request") || from.whole("schemaVersion", 0) != 1) {
      throw new BadRequest("this is no bench-request of schema version 1");
    }
    requestId = from.id("requestId");
    round = from.count("round", 1);
    if (round > 2) {
      throw new BadRequest("round is neither 1 nor 2");
    }
    for (RequestFile file : from.list("files", 0, RequestFile::new)) {
      if (files.put(file.id, file) != null) {
        throw new BadRequest("file " + file.id + " is there twice");
      }
    }
    for (RequestCase one : from.list("cases", 1, RequestCase::new)) {
      if (cases.put(one.id, one) != null) {
        throw new BadRequest("case " + one.id + " is there twice");
      }
    }
    launches = from.list("launches", 1, RequestLaunch::new);
    warmUp = new WarmUp(from.object("warmUp"));
    hangTimeoutNs = from.whole("hangTimeoutNs", 0);
    sessionTimeBoxNs = from.has("sessionTimeBoxNs") ? from.whole("sessionTimeBoxNs", 0) : -1;
    coolDown = new CoolDown(from.object("coolDown"));
  }

  public RequestCase caseOf(RequestLaunch launch) {
    return cases.get(launch.ofCase);
  }

  /** A file by its id; ids were checked when the request was read. */
  public RequestFile file(String id) {
    return files.get(id);
  }

  /** The launch with this id. Throws {@link BadRequest} when there is none. */
  public RequestLaunch launch(String id) throws BadRequest {
    for (RequestLaunch launch : launches) {
      if (launch.id.equals(id)) {
        return launch;
      }
    }
    throw new BadRequest("there is no launch " + id);
  }

  private void check() throws BadRequest {
    for (RequestCase one : cases.values()) {
      for (SideName name : SideName.values()) {
        if (one.side(name) != null) {
          checkSide(one.id, one.side(name));
        }
      }
    }
    Map<String, RequestLaunch> seen = new HashMap<>();
    for (RequestLaunch launch : launches) {
      String problem = seen.put(launch.id, launch) != null ? "is there twice" : launch.problem(caseOf(launch));
      if (problem != null) {
        throw new BadRequest("launch " + launch.id + " " + problem);
      }
    }
  }

  private void checkSide(String caseId, RequestSide side) throws BadRequest {
    known(caseId, side.model);
    for (int i = 0; i < side.inputs.size(); i++) {
      known(caseId, side.inputs.get(i).file);
      if (side.inputs.get(i).index != i) {
        throw new BadRequest("case " + caseId + " has inputs out of order");
      }
    }
  }

  private void known(String caseId, String file) throws BadRequest {
    if (!files.containsKey(file)) {
      throw new BadRequest("case " + caseId + " names the unknown file " + file);
    }
  }

  private static JsonElement json(String text) throws BadRequest {
    try {
      JsonReader reader = new JsonReader(new StringReader(text));
      reader.setStrictness(Strictness.STRICT);
      JsonElement element = JsonParser.parseReader(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new BadRequest("the request goes on after its end");
      }
      return element;
    } catch (JsonParseException | IOException | IllegalStateException error) {
      throw new BadRequest("the request is no JSON: " + error.getMessage());
    }
  }
}
