package dev.edgegate.bench.report;

import com.google.gson.JsonObject;

/** What must be equal for two measurements to be compared; texts are the system's own, {@code unknown} where it has none. */
public final class Environment {
  private final JsonObject json = new JsonObject();

  public Environment(String platform, String deviceModel, String osVersion, String osBuild, String abi, String soc) {
    json.addProperty("platform", platform);
    json.addProperty("deviceModel", deviceModel);
    json.addProperty("osVersion", osVersion);
    json.addProperty("osBuild", osBuild);
    json.addProperty("abi", abi);
    json.addProperty("soc", soc);
  }

  /** Adds the runtime, and the digest of the app without the injected models. */
  public Environment with(String runtimeName, String runtimeVersion, String appSha256) {
    JsonObject runtime = new JsonObject();
    runtime.addProperty("name", runtimeName);
    runtime.addProperty("version", runtimeVersion);
    json.add("runtime", runtime);
    json.addProperty("appSha256", appSha256);
    return this;
  }

  JsonObject json() {
    return json;
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
