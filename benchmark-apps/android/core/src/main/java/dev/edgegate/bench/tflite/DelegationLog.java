package dev.edgegate.bench.tflite;

import dev.edgegate.bench.report.Coverage;
import dev.edgegate.bench.request.DelegateName;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was delegated? The runtime says so in its log, once for each delegate that replaces nodes of a graph, on release builds too:
 * "Replacing N out of M node(s) with delegate (NAME) node, yielding P partitions for the whole graph." (2.16) or "… for subgraph 0." (newer).
 */
final class DelegationLog {
  private static final Pattern REPLACING =
      Pattern.compile(
          "Replacing (\\d+) out of \\d+ node\\(s\\) with delegate \\(([^)]*)\\) node, yielding (\\d+) partitions"
              + " for (?:the whole graph|subgraph (\\d+))");

  private static final class Replaced {
    final int nodes;
    final int parts;

    Replaced(int nodes, int parts) {
      this.nodes = nodes;
      this.parts = parts;
    }

    /**
     * The runtime counts the parts between the delegated ones, too; both kinds alternate. With an odd number it does not say which kind
     * has one more: the delegate's is taken, so the count may be one too high.
     */
    int delegatedParts() {
      return (parts + 1) / 2;
    }
  }

  private DelegationLog() {}

  /**
   * {@code lines}: what was logged while the model was loaded, null when that is not known. {@code nodes}: of the main graph, -1 when not
   * known. No line about a delegate in a log that could be read means that it took nothing.
   */
  static Coverage coverage(DelegateName requested, List<String> lines, int nodes) {
    if (lines == null || nodes < 0) {
      return Coverage.unknown(requested);
    }
    Map<DelegateName, Replaced> replaced = replaced(lines);
    Replaced found = replaced.get(requested);
    if (found != null && found.nodes > 0) {
      return new Coverage(requested, found.nodes, nodes, found.delegatedParts(), Coverage.Proof.LOG);
    }
    return new Coverage(DelegateName.CPU, 0, nodes, 0, Coverage.Proof.LOG);
  }

  /** By delegate, for the main graph; a delegate that is applied anew after a resize counts as it was last. */
  private static Map<DelegateName, Replaced> replaced(List<String> lines) {
    Map<DelegateName, Replaced> found = new EnumMap<>(DelegateName.class);
    for (String line : lines) {
      Matcher match = REPLACING.matcher(line);
      if (!match.find() || (match.group(4) != null && !match.group(4).equals("0"))) {
        continue;
      }
      DelegateName name = delegate(match.group(2));
      if (name != null) {
        found.put(name, new Replaced(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(3))));
      }
    }
    return found;
  }

  /** Null for a delegate that is none of ours. */
  private static DelegateName delegate(String runtimeName) {
    switch (runtimeName) {
      case "TfLiteXNNPackDelegate":
        return DelegateName.XNNPACK;
      case "TfLiteGpuDelegateV2":
        return DelegateName.GPU;
      case "TfLiteNnapiDelegate":
        return DelegateName.NNAPI;
      default:
        return null;
    }
  }
}
