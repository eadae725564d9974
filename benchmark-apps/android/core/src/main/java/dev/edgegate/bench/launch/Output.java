package dev.edgegate.bench.launch;

import java.nio.ByteBuffer;

/** One output as the last inference left it. Quantized when {@code scale} is not 0. */
public final class Output {
  public final String name;
  /** The contract's name of the element type. */
  public final String dtype;
  public final int[] shape;
  public final ByteBuffer bytes;
  public final float scale;
  public final int zeroPoint;

  public Output(String name, String dtype, int[] shape, ByteBuffer bytes, float scale, int zeroPoint) {
    this.name = name;
    this.dtype = dtype;
    this.shape = shape;
    this.bytes = bytes;
    this.scale = scale;
    this.zeroPoint = zeroPoint;
  }

  int elements() {
    return bytes.capacity() / elementBytes();
  }

  /** The element as the real number that it stands for. */
  double real(int index) {
    double value = stored(index);
    return scale == 0 ? value : (value - zeroPoint) * scale;
  }

  private double stored(int index) {
    int at = index * elementBytes();
    switch (dtype) {
      case "float32":
        return bytes.getFloat(at);
      case "int64":
        return bytes.getLong(at);
      case "int32":
        return bytes.getInt(at);
      case "int16":
        return bytes.getShort(at);
      case "uint8":
        return bytes.get(at) & 255;
      default:
        return bytes.get(at);
    }
  }

  private int elementBytes() {
    switch (dtype) {
      case "int64":
        return 8;
      case "float32":
      case "int32":
        return 4;
      case "int16":
        return 2;
      case "uint8":
      case "int8":
      case "bool":
        return 1;
      default:
        throw new IllegalArgumentException("outputs of type " + dtype + " can't be read");
    }
  }
}
