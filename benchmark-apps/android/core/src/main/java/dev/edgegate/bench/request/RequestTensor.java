package dev.edgegate.bench.request;

import java.util.regex.Pattern;

/** Raw little-endian bytes of one input, in the dtype and shape that the model declares. */
public final class RequestTensor {
  private static final Pattern DTYPE = Pattern.compile("[a-z0-9]+");

  /** Position among the model's inputs. */
  public final int index;
  public final String name;
  public final String dtype;
  /** An input whose declared shape is dynamic is resized to this. */
  public final int[] shape;
  /** Id of the file that has the bytes. */
  public final String file;

  RequestTensor(StrictObject from) throws BadRequest {
    index = from.count("index", 0);
    name = from.text("name");
    dtype = from.text("dtype", DTYPE);
    shape = from.counts("shape");
    file = from.id("file");
  }
}
