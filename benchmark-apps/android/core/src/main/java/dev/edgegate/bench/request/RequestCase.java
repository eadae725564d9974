package dev.edgegate.bench.request;

/** One model variant under one delegate: what the launches that name it have in common. */
public final class RequestCase {
  public final String id;
  public final DelegateName delegate;
  public final DelegateOptions options;
  public final int threads;
  public final OutputTolerance tolerance;
  private final RequestSide baseline;
  private final RequestSide candidate;

  RequestCase(StrictObject from) throws BadRequest {
    id = from.id("id");
    from.bool("gated");
    delegate = Words.read(DelegateName.class, from.text("delegate"), from.at("delegate"));
    options = 
        from.has("options")
            ? DelegateOptions.read(from.object("options"), delegate)
            : DelegateOptions.defaults(delegate);
    threads = from.count("threads", 1);
    tolerance = new OutputTolerance(from.object("tolerance"));
    baseline = from.has("baseline") ? side(from.object("baseline")) : null;
    candidate = from.has("candidate") ? side(from.object("candidate")) : null;
    if (baseline == null && candidate == null) {
      throw new BadRequest("case " + id + " has no side");
    }
  }

  /** Null when this side has nothing to run. */
  public RequestSide side(SideName name) {
    return name == SideName.BASELINE ? baseline : candidate;
  }

  private static RequestSide side(StrictObject from) throws BadRequest {
    RequestSide side = new RequestSide(from);
    from.end();
    return side;
  }
}
