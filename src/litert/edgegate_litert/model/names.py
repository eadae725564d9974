"""What are LiteRT's numbers called? Element types, operators and fused activations by name."""

from ai_edge_litert import schema_py_generated as schema


def _names(enumeration: type) -> dict[int, str]:
    return {value: name for name, value in vars(enumeration).items() if isinstance(value, int)}


_DTYPES = {value: name.lower() for value, name in _names(schema.TensorType).items()}
_OPERATORS = _names(schema.BuiltinOperator)
_ACTIVATIONS = _names(schema.ActivationFunctionType)


def dtype_name(code: int) -> str:
    """Lower case, as numpy has it where it has it: `float32`, `int8`. An unknown code: `type42`."""
    return _DTYPES.get(code, f"type{code}")


def builtin_code(code: schema.OperatorCodeT) -> int:
    """Old files set the deprecated field only, new ones both where the number fits."""
    return int(max(code.builtinCode, code.deprecatedBuiltinCode))


def operator_name(code: schema.OperatorCodeT) -> str:
    """`CONV_2D`; a custom operator by its own name; an unknown code: `BUILTIN_999`."""
    builtin = builtin_code(code)
    if builtin == schema.BuiltinOperator.CUSTOM:
        custom = code.customCode
        return custom.decode("utf-8", "replace") if custom else "CUSTOM"
    return _OPERATORS.get(builtin, f"BUILTIN_{builtin}")


def activation_of(operator: schema.OperatorT) -> str | None:
    """The activation that is fused into an operator, `RELU6` for instance; None: none."""
    code = getattr(operator.builtinOptions, "fusedActivationFunction", 0)
    return _ACTIVATIONS.get(code, f"ACTIVATION_{code}") if code else None


def text(value: bytes | str | None) -> str:
    """A flatbuffer string, which the object API gives as bytes."""
    if value is None:
        return ""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value
