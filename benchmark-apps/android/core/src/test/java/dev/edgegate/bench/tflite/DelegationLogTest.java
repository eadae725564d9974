package dev.edgegate.bench.tflite;

import static org.junit.Assert.assertEquals;

import dev.edgegate.bench.report.Coverage;
import dev.edgegate.bench.request.DelegateName;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.Test;

/** What the runtime's own lines prove, and what their absence does. */
public class DelegationLogTest {
  private static final String XNNPACK =
      "I/tflite: Replacing 12 out of 14 node(s) with delegate (TfLiteXNNPackDelegate) node, yielding 4 partitions for ";

  @Test
  public void bothWordingsOfTheLineCount() {
    for (String end : new String[] {"the whole graph.", "subgraph 0."}) {
      assertCoverage(DelegateName.XNNPACK, 12, 2, Coverage.Proof.LOG, lines(XNNPACK + end));
    }
  }

  @Test
  public void otherSubgraphsDontCount() {
    assertCoverage(DelegateName.CPU, 0, 0, Coverage.Proof.LOG, lines(XNNPACK + "subgraph 1."));
  }

  @Test
  public void anotherDelegatesLineIsNoProof() {
    assertCoverage(DelegateName.CPU, 0, 0, Coverage.Proof.LOG, lines(XNNPACK.replace("XNNPack", "GpuV9") + "subgraph 0."));
  }

  @Test
  public void aDelegateThatTookNothingFellBack() {
    assertCoverage(DelegateName.CPU, 0, 0, Coverage.Proof.LOG, Collections.emptyList());
    assertCoverage(
        DelegateName.CPU, 0, 0, Coverage.Proof.LOG, lines(XNNPACK.replace("Replacing 12", "Replacing 0") + "subgraph 0."));
  }

  @Test
  public void theLastLineHoldsAfterAResize() {
    String again = XNNPACK.replace("Replacing 12", "Replacing 13").replace("4 partitions", "1 partitions");
    assertCoverage(
        DelegateName.XNNPACK, 13, 1, Coverage.Proof.LOG, lines(XNNPACK + "subgraph 0.", again + "subgraph 0."));
  }

  @Test
  public void aLogThatCantBeReadProvesNothing() {
    Coverage coverage = DelegationLog.coverage(DelegateName.XNNPACK, null, 14);
    assertEquals(Coverage.Proof.UNKNOWN, coverage.proof);
    assertEquals(0, coverage.totalNodes);
    assertEquals(Coverage.Proof.UNKNOWN, DelegationLog.coverage(DelegateName.XNNPACK, lines(), -1).proof);
  }

  private static void assertCoverage(
      DelegateName applied, int nodes, int partitions, Coverage.Proof proof, List<String> lines) {
    Coverage coverage = DelegationLog.coverage(DelegateName.XNNPACK, lines, 14);
    assertEquals(applied, coverage.applied);
    assertEquals(nodes, coverage.delegatedNodes);
    assertEquals(partitions, coverage.partitions);
    assertEquals(proof, coverage.proof);
    assertEquals(14, coverage.totalNodes);
  }

  private static List<String> lines(String... lines) {
    return Arrays.asList(lines);
  }
}
