package dev.edgegate.bench.request;

import java.util.List;

/** One side of a case: the id of the model file, and an input for each of the model's inputs. */
public final class RequestSide {
  public final String model;
  public final List<RequestTensor> inputs;

  RequestSide(StrictObject from) throws BadRequest {
    model = from.id("model");
    inputs = from.list("inputs", 0, RequestTensor::new);
  }
}
