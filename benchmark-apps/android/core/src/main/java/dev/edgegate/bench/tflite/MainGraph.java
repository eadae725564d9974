package dev.edgegate.bench.tflite;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How many nodes has a model's main graph? Four steps into the flatbuffer; the runtime's Java API does not tell. */
final class MainGraph {
  private static final int MODEL_SUBGRAPHS = 2;
  private static final int SUBGRAPH_OPERATORS = 3;

  private MainGraph() {}

  /** -1 when the bytes are no model. */
  static int nodes(ByteBuffer model) {
    ByteBuffer bytes = model.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    try {
      int subgraphs = vector(bytes, bytes.getInt(0), MODEL_SUBGRAPHS);
      if (subgraphs < 0 || bytes.getInt(subgraphs) < 1) {
        return -1;
      }
      int first = subgraphs + 4;
      int operators = vector(bytes, first + bytes.getInt(first), SUBGRAPH_OPERATORS);
      return operators < 0 ? 0 : bytes.getInt(operators);
    } catch (IndexOutOfBoundsException malformed) {
      return -1;
    }
  }

  /** Where the vector in a table's field begins (with its length); -1 when the field is absent. */
  private static int vector(ByteBuffer bytes, int table, int field) {
    int vtable = table - bytes.getInt(table);
    int slot = 4 + 2 * field;
    if (slot >= (bytes.getShort(vtable) & 0xffff)) {
      return -1;
    }
    int offset = bytes.getShort(vtable + slot) & 0xffff;
    return offset == 0 ? -1 : table + offset + bytes.getInt(table + offset);
  }
}
