package dev.edgegate.bench.report;

import dev.edgegate.bench.request.DelegateName;

/** Which delegate runs how many of the main graph's nodes, in how many parts, and how that is known. */
public final class Coverage {
  /** LOG: the runtime said so. UNKNOWN: not at all; then the counts are 0 and mean nothing. */
  public enum Proof {
    LOG,
    UNKNOWN
  }

  public final DelegateName applied;
  public final int delegatedNodes;
  public final int totalNodes;
  public final int partitions;
  public final Proof proof;

  public Coverage(DelegateName applied, int delegatedNodes, int totalNodes, int partitions, Proof proof) {
    this.applied = applied;
    this.delegatedNodes = delegatedNodes;
    this.totalNodes = totalNodes;
    this.partitions = partitions;
    this.proof = proof;
  }

  /** Nothing is known but what was asked for. */
  public static Coverage unknown(DelegateName requested) {
    return new Coverage(requested, 0, 0, 0, Proof.UNKNOWN);
  }
}
