package dev.edgegate.bench.request;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How is a JSON object read so that nothing in it is overlooked, guessed or rounded? Every reader throws {@link BadRequest}. */
final class StrictObject {
  /** Makes one element of an array. */
  interface Reader<T> {
    T read(StrictObject object) throws BadRequest;
  }

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  private final JsonObject object;
  private final String path;
  private final Set<String> asked = new HashSet<>();

  StrictObject(JsonElement element, String path) throws BadRequest {
    if (!element.isJsonObject()) {
      throw new BadRequest((path.isEmpty() ? "the request" : path) + " is no object");
    }
    this.object = element.getAsJsonObject();
    this.path = path;
  }

  /** To be called last: refuses fields that nobody asked for. */
  void end() throws BadRequest {
    for (String name : object.keySet()) {
      if (!asked.contains(name)) {
        throw new BadRequest("unknown field " + at(name));
      }
    }
  }

  boolean has(String name) {
    asked.add(name);
    return object.has(name);
  }

  String text(String name) throws BadRequest {
    JsonPrimitive value = primitive(name);
    if (!value.isString()) {
      throw new BadRequest(at(name) + " is no text");
    }
    return value.getAsString();
  }

  String text(String name, Pattern form) throws BadRequest {
    String value = text(name);
    if (!form.matcher(value).matches()) {
      throw new BadRequest(at(name) + " is not of the form " + form);
    }
    return value;
  }

  String id(String name) throws BadRequest {
    return text(name, ID);
  }

  boolean bool(String name) throws BadRequest {
    JsonPrimitive value = primitive(name);
    if (!value.isBoolean()) {
      throw new BadRequest(at(name) + " is neither true nor false");
    }
    return value.getAsBoolean();
  }

  /** A whole number from {@code least} to 2^53 - 1, the largest that every reader of JSON keeps exact. */
  long whole(String name, long least) throws BadRequest {
    return whole(primitive(name), at(name), least, (1L << 53) - 1);
  }

  int count(String name, int least) throws BadRequest {
    return (int) whole(primitive(name), at(name), least, Integer.MAX_VALUE);
  }

  double finite(String name) throws BadRequest {
    JsonPrimitive value = primitive(name);
    if (!value.isNumber()) {
      throw new BadRequest(at(name) + " is no number");
    }
    double number = value.getAsDouble();
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw new BadRequest(at(name) + " is not finite");
    }
    return number;
  }

  double between(String name, double least, double most) throws BadRequest {
    double number = finite(name);
    if (number < least || number > most) {
      throw new BadRequest(at(name) + " is not between " + least + " and " + most);
    }
    return number;
  }

  StrictObject object(String name) throws BadRequest {
    return new StrictObject(element(name), at(name));
  }

  int[] counts(String name) throws BadRequest {
    JsonArray array = array(name);
    int[] counts = new int[array.size()];
    for (int i = 0; i < counts.length; i++) {
      JsonElement one = array.get(i);
      if (!one.isJsonPrimitive()) {
        throw new BadRequest(at(name) + " has something else than numbers");
      }
      counts[i] = (int) whole(one.getAsJsonPrimitive(), at(name), 0, Integer.MAX_VALUE);
    }
    return counts;
  }

  List<String> texts(String name) throws BadRequest {
    List<String> texts = new ArrayList<>();
    for (JsonElement one : array(name)) {
      if (!one.isJsonPrimitive() || !one.getAsJsonPrimitive().isString()) {
        throw new BadRequest(at(name) + " has something else than texts");
      }
      texts.add(one.getAsString());
    }
    return texts;
  }

  <T> List<T> list(String name, int least, Reader<T> reader) throws BadRequest {
    JsonArray array = array(name);
    if (array.size() < least) {
      throw new BadRequest(at(name) + " has fewer than " + least);
    }
    List<T> list = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      StrictObject one = new StrictObject(array.get(i), at(name) + "[" + i + "]");
      list.add(reader.read(one));
      one.end();
    }
    return list;
  }

  String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private JsonArray array(String name) throws BadRequest {
    JsonElement element = element(name);
    if (!element.isJsonArray()) {
      throw new BadRequest(at(name) + " is no list");
    }
    return element.getAsJsonArray();
  }

  private JsonPrimitive primitive(String name) throws BadRequest {
    JsonElement element = element(name);
    if (!element.isJsonPrimitive()) {
      throw new BadRequest(at(name) + " is no plain value");
    }
    return element.getAsJsonPrimitive();
  }

  private JsonElement element(String name) throws BadRequest {
    if (!has(name)) {
      throw new BadRequest(at(name) + " is missing");
    }
    return object.get(name);
  }

  private static long whole(JsonPrimitive value, String at, long least, long most) throws BadRequest {
    if (!value.isNumber()) {
      throw new BadRequest(at + " is no number");
    }
    try {
      long number = new BigDecimal(value.getAsString()).longValueExact();
      if (number < least || number > most) {
        throw new BadRequest(at + " is not between " + least + " and " + most);
      }
      return number;
    } catch (ArithmeticException | NumberFormatException error) {
      throw new BadRequest(at + " is no whole number");
    }
  }
}
