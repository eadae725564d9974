package dev.edgegate.bench.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.edgegate.bench.request.Words;
import java.util.List;
import java.util.Map;

/** One line of a report while it is being put together; {@link Events} knows which fields each event has. */
public final class Event {
  private final JsonObject json = new JsonObject();

  Event(String name) {
    json.addProperty("event", name);
  }

  Event with(String name, String value) {
    json.addProperty(name, value);
    return this;
  }

  Event with(String name, long value) {
    json.addProperty(name, value);
    return this;
  }

  /** Refuses NaN and infinities: they are no JSON, and must not become zero on the way. */
  Event with(String name, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(name + " is not finite");
    }
    json.addProperty(name, value);
    return this;
  }

  Event with(String name, Enum<?> word) {
    return with(name, Words.of(word));
  }

  /** Leaves the field out when {@code word} is null. */
  Event withKnown(String name, Enum<?> word) {
    return word == null ? this : with(name, word);
  }

  Event with(String name, JsonElement value) {
    json.add(name, value);
    return this;
  }

  Event with(String name, long[] values, int from, int to) {
    JsonArray array = new JsonArray(to - from);
    for (int i = from; i < to; i++) {
      array.add(values[i]);
    }
    json.add(name, array);
    return this;
  }

  Event with(String name, List<? extends Enum<?>> words) {
    JsonArray array = new JsonArray(words.size());
    for (Enum<?> word : words) {
      array.add(Words.of(word));
    }
    json.add(name, array);
    return this;
  }

  Event withOptions(Map<String, Object> options) {
    JsonObject object = new JsonObject();
    for (Map.Entry<String, Object> option : options.entrySet()) {
      Object value = option.getValue();
      if (value instanceof Boolean) {
        object.addProperty(option.getKey(), (Boolean) value);
      } else if (value instanceof Number) {
        object.addProperty(option.getKey(), (Number) value);
      } else {
        object.addProperty(option.getKey(), String.valueOf(value));
      }
    }
    json.add("options", object);
    return this;
  }

  static JsonObject object(String name, Enum<?> word) {
    JsonObject object = new JsonObject();
    object.addProperty(name, Words.of(word));
    return object;
  }

  /** The line without its end; has no line break inside. */
  public String line() {
    return json.toString();
  }
}
