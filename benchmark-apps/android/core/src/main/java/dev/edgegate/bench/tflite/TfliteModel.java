package dev.edgegate.bench.tflite;

import dev.edgegate.bench.launch.Input;
import dev.edgegate.bench.launch.LoadedModel;
import dev.edgegate.bench.launch.Output;
import dev.edgegate.bench.launch.Refusals;
import dev.edgegate.bench.launch.Refused;
import dev.edgegate.bench.report.Coverage;
import dev.edgegate.bench.report.FailureKind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.tensorflow.lite.DataType;
import org.tensorflow.lite.Interpreter;
import org.tensorflow.lite.Tensor;

/** A model in an {@link Interpreter}, with direct buffers for inputs and outputs that live as long as it does. */
final class TfliteModel implements LoadedModel {
  private final Interpreter interpreter;
  private final DelegateSetup setup;
  private final Supplier<Coverage> coverage;
  private final Object[] inputs;
  private final ByteBuffer[] inputBuffers;
  private final Map<Integer, Object> outputs = new HashMap<>();
  private ByteBuffer[] outputBuffers = new ByteBuffer[0];

  TfliteModel(ByteBuffer model, DelegateSetup setup, List<Input> inputs, Supplier<Coverage> coverage) throws Refused {
    this.setup = setup;
    this.coverage = coverage;
    Interpreter.Options options =
        new Interpreter.Options()
            .setNumThreads((Integer) setup.options.get("numThreads"))
            .setUseXNNPACK(setup.useXnnpack)
            .setUseNNAPI(false);
    if (setup.delegate != null) {
      options.addDelegate(setup.delegate);
    }
    interpreter = new Interpreter(model, options);
    try {
      resize(inputs);
      interpreter.allocateTensors();
      inputBuffers = accepted(inputs);
    } catch (Refused | RuntimeException | Error error) {
      interpreter.close();
      throw error;
    }
    this.inputs = inputBuffers.clone();
  }

  @Override
  public Coverage coverage() {
    return coverage.get();
  }

  @Override
  public Map<String, Object> options() {
    return Collections.unmodifiableMap(setup.options);
  }

  @Override
  public void firstInference() throws Refused {
    try {
      infer();
      outputBuffers = new ByteBuffer[interpreter.getOutputTensorCount()];
      for (int i = 0; i < outputBuffers.length; i++) {
        ByteBuffer values = interpreter.getOutputTensor(i).asReadOnlyBuffer();
        ByteBuffer buffer = ByteBuffer.allocateDirect(values.capacity()).order(ByteOrder.nativeOrder());
        buffer.put(values);
        outputBuffers[i] = buffer;
        outputs.put(i, buffer);
      }
    } catch (IllegalArgumentException | IllegalStateException error) {
      throw Refusals.of(error, FailureKind.ERROR);
    }
  }

  @Override
  public void infer() {
    for (ByteBuffer buffer : inputBuffers) {
      buffer.rewind();
    }
    for (ByteBuffer buffer : outputBuffers) {
      buffer.rewind();
    }
    interpreter.runForMultipleInputsOutputs(inputs, outputs);
  }

  @Override
  public long lastNativeNs() {
    Long duration = interpreter.getLastNativeInferenceDurationNanoseconds();
    return duration == null ? -1 : duration;
  }

  @Override
  public List<Output> outputs() {
    List<Output> list = new ArrayList<>();
    for (int i = 0; i < outputBuffers.length; i++) {
      Tensor tensor = interpreter.getOutputTensor(i);
      Tensor.QuantizationParams quantization = tensor.quantizationParams();
      list.add(
          new Output(
              tensor.name(),
              dtype(tensor.dataType()),
              tensor.shape(),
              outputBuffers[i],
              quantization.getScale(),
              quantization.getZeroPoint()));
    }
    return list;
  }

  @Override
  public void close() {
    interpreter.close();
    TfliteRuntime.close(setup);
  }

  private void resize(List<Input> wanted) throws Refused {
    if (interpreter.getInputTensorCount() != wanted.size()) {
      throw new Refused(
          FailureKind.ERROR,
          "the model has " + interpreter.getInputTensorCount() + " inputs, the request gives " + wanted.size());
    }
    for (int i = 0; i < wanted.size(); i++) {
      Tensor tensor = interpreter.getInputTensor(i);
      int[] shape = wanted.get(i).tensor.shape;
      if (Arrays.equals(tensor.shape(), shape)) {
        continue;
      }
      if (!isDynamic(tensor.shapeSignature(), shape.length)) {
        throw new Refused(
            FailureKind.ERROR,
            "input " + tensor.name() + " is " + Arrays.toString(tensor.shape()) + ", the request gives "
                + Arrays.toString(shape));
      }
      interpreter.resizeInput(i, shape, true);
    }
  }

  private ByteBuffer[] accepted(List<Input> wanted) throws Refused {
    ByteBuffer[] buffers = new ByteBuffer[wanted.size()];
    for (int i = 0; i < buffers.length; i++) {
      Tensor tensor = interpreter.getInputTensor(i);
      Input input = wanted.get(i);
      if (!dtype(tensor.dataType()).equals(input.tensor.dtype)) {
        throw new Refused(
            FailureKind.ERROR,
            "input " + tensor.name() + " is " + dtype(tensor.dataType()) + ", the request gives " + input.tensor.dtype);
      }
      if (tensor.numBytes() != input.bytes.capacity()) {
        throw new Refused(
            FailureKind.ERROR,
            "input " + tensor.name() + " has " + tensor.numBytes() + " bytes, the request gives "
                + input.bytes.capacity());
      }
      buffers[i] = input.bytes;
    }
    return buffers;
  }

  private static boolean isDynamic(int[] signature, int rank) {
    for (int size : signature) {
      if (size == -1) {
        return signature.length == rank;
      }
    }
    return false;
  }

  private static String dtype(DataType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
