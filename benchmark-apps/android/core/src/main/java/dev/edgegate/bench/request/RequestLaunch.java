package dev.edgegate.bench.request;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One process. The first block belongs to the side that is loaded first; blocks alternate A B, B A, … */
public final class RequestLaunch {
  public final String id;
  /** Id of the case. */
  public final String ofCase;
  public final LaunchKind kind;
  public final List<SideName> loadOrder;
  /** Block pairs (with one side: blocks); 0 for SINGLE. */
  public final int pairs;
  /** Inferences that count in each block. */
  public final int inferences;
  /** Inferences at each block's start that are dropped, and reported. */
  public final int dropped;
  public final long timeBoxNs;
  /** After the last block, compare each side's output with built-in kernels. */
  public final boolean checkOutputs;

  RequestLaunch(StrictObject from) throws BadRequest {
    id = from.id("id");
    ofCase = from.id("case");
    kind = Words.read(LaunchKind.class, from.text("kind"), from.at("kind"));
    List<SideName> order = new ArrayList<>();
    for (String side : from.texts("loadOrder")) {
      order.add(Words.read(SideName.class, side, from.at("loadOrder")));
    }
    loadOrder = Collections.unmodifiableList(order);
    pairs = from.count("pairs", 0);
    inferences = from.count("inferences", 0);
    dropped = from.count("dropped", 0);
    timeBoxNs = from.whole("timeBoxNs", 0);
    checkOutputs = from.bool("checkOutputs");
  }

  /** What contradicts itself in this launch, or its case; null when sound. */
  String problem(RequestCase of) {
    if (of == null) {
      return "names the unknown case " + ofCase;
    }
    if (loadOrder.isEmpty() || loadOrder.size() > 2 || (loadOrder.size() == 2 && loadOrder.get(0) == loadOrder.get(1))) {
      return "does not load one or two different sides";
    }
    for (SideName side : loadOrder) {
      if (of.side(side) == null) {
        return "loads a " + Words.of(side) + " that its case lacks";
      }
    }
    if (kind == LaunchKind.SINGLE && (loadOrder.size() > 1 || pairs > 0)) {
      return "is single and has two sides or blocks";
    }
    if (kind == LaunchKind.PAIRED && (pairs < 1 || inferences < 3)) {
      return "is paired and has fewer than one pair of three inferences";
    }
    return null;
  }
}
