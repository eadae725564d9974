"""How much does one inference compute? Multiplications of convolutions and matrix products, by the stored shapes."""

import math

from edgegate_litert.model.graph import Graph, OperatorView, TensorView, all_operators

# What these compute is not in their shapes, or how often is not known before they run.
_UNCOUNTED = frozenset(
    {
        "BIDIRECTIONAL_SEQUENCE_LSTM",
        "BIDIRECTIONAL_SEQUENCE_RNN",
        "CALL",
        "CALL_ONCE",
        "CONV_3D",
        "CONV_3D_TRANSPOSE",
        "CUSTOM",
        "IF",
        "LSTM",
        "RNN",
        "SVDF",
        "UNIDIRECTIONAL_SEQUENCE_LSTM",
        "UNIDIRECTIONAL_SEQUENCE_RNN",
        "WHILE",
    }
)


def multiply_accumulates(views: tuple[Graph, ...]) -> int | None:
    """Of one inference. A dynamic dimension counts as its stored size. None: some operator's can't be told."""
    counts = [_of(operator) for operator in all_operators(views)]
    return None if None in counts else sum(count for count in counts if count is not None)


def _of(operator: OperatorView) -> int | None:
    if operator.op in _UNCOUNTED or operator.op.startswith("STABLEHLO_"):
        return None
    match operator.op, operator.inputs, operator.outputs:
        case (("CONV_2D" | "FULLY_CONNECTED"), (_, weights, *_), (output, *_)):
            return _each(output, weights, 0)
        case "DEPTHWISE_CONV_2D", (_, weights, *_), (output, *_):
            return _each(output, weights, -1)
        case "TRANSPOSE_CONV", (_, weights, moved, *_), _:
            return _each(moved, weights, -1)
        # MediaPipe's own, of its segmentation models.
        case "Convolution2DTransposeBias", (moved, weights, *_), _:
            return _each(moved, weights, -1)
        case "BATCH_MATMUL", (left, right, *_), (output, *_):
            # Both have the axis that is summed over, each side has one of the output's.
            both = left.elements * right.elements * output.elements
            batch = max(1, output.elements // max(1, _matrix(output)))
            return math.isqrt(both // batch) if both > 0 else 0
        case (("CONV_2D" | "FULLY_CONNECTED" | "DEPTHWISE_CONV_2D" | "TRANSPOSE_CONV" | "BATCH_MATMUL"), _, _):
            return None
        case op, _, _:
            # A custom operator has a name of its own, which is seldom in capitals.
            return 0 if op.isupper() else None


def _each(tensor: TensorView, weights: TensorView, axis: int) -> int | None:
    """Every element of `tensor` meets the weights of one place of `axis`."""
    if not weights.shape or weights.shape[axis] <= 0:
        return None
    return tensor.elements * (weights.elements // weights.shape[axis])


def _matrix(tensor: TensorView) -> int:
    rows, columns = (1, 1, *tensor.shape)[-2:]
    return rows * columns
