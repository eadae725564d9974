"""Did a recipe do what it claims? Read from the result itself: the quantizer reports success either way."""

from edgegate_litert.convert.recipes import RecipeVariant
from edgegate_litert.model.graph import Graph, OperatorView, TensorView, all_operators

_CONVERSIONS = frozenset({"QUANTIZE", "DEQUANTIZE"})


def why_no_effect(variant: RecipeVariant, result: tuple[Graph, ...]) -> str | None:
    """What is missing in the result; None: it is as claimed."""
    operators = [one for one in all_operators(result) if one.op not in _CONVERSIONS]
    weights = [one.weights for one in operators if one.weights is not None]
    if variant == "float16":
        if not any(one.dtype == "float16" for one in weights):
            return "no operator has float16 weights in the result: none of them has weights that the recipe converts"
        return None
    if not any(one.dtype == "int8" and one.is_quantized for one in weights):
        return "no operator has int8 weights in the result: none of them has weights that the recipe converts"
    if variant == "dynamic-int8" and not any(map(_reads_int8_weights_itself, operators)):
        return "the int8 weights are converted back before each operator: no operator computes in int8"
    if variant == "full-int8" and not any(map(_computes_in_int8, operators)):
        return "no operator computes in int8 in the result"
    return None


def _reads_int8_weights_itself(operator: OperatorView) -> bool:
    return any(one.is_weights and one.dtype == "int8" for one in operator.inputs)


def _computes_in_int8(operator: OperatorView) -> bool:
    return any(map(_is_int8_activation, operator.inputs)) and any(map(_is_int8_activation, operator.outputs))


def _is_int8_activation(tensor: TensorView) -> bool:
    return tensor.dtype == "int8" and not tensor.is_constant
