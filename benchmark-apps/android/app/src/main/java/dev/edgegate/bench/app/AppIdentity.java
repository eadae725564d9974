package dev.edgegate.bench.app;

import android.content.res.AssetManager;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Which app is this, with which runtime? Whoever built it wrote that into its assets. */
final class AppIdentity {
  private static final String ASSET = "edgegate/app.json";

  /** Digest of the app without the models of a run. */
  final String appSha256;
  final String runtimeName;
  final String runtimeVersion;

  private AppIdentity(JsonObject json) {
    appSha256 = json.get("appSha256").getAsString();
    JsonObject runtime = json.getAsJsonObject("runtime");
    runtimeName = runtime.get("name").getAsString();
    runtimeVersion = runtime.get("version").getAsString();
  }

  /** Throws IOException when the app was built without it: it could not say what its numbers belong to. */
  static AppIdentity read(AssetManager assets) throws IOException {
    try (Reader reader = new InputStreamReader(assets.open(ASSET), StandardCharsets.UTF_8)) {
      return new AppIdentity(JsonParser.parseReader(reader).getAsJsonObject());
    } catch (JsonParseException | IllegalStateException | NullPointerException | ClassCastException error) {
      throw new IOException("assets/" + ASSET + " does not name an app: " + error.getMessage(), error);
    }
  }
}
