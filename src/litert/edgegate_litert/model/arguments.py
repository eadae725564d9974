"""What does a model take and give, and under which names does a user speak of it?"""

from dataclasses import dataclass

from ai_edge_litert import schema_py_generated as schema

from edgegate_litert.model import names
from edgegate_litert.model.file import parse
from edgegate_litert.model.graph import TensorView, graphs


@dataclass(frozen=True)
class Argument:
    """An input or output of the main graph. `position` is its place among the graph's inputs or outputs."""

    position: int
    name: str
    tensor: TensorView

    @property
    def shape_text(self) -> str:
        """Its shape for people, `1×?×28` for instance."""
        sizes = ("?" if axis in self.tensor.dynamic_dimensions else str(n) for axis, n in enumerate(self.tensor.shape))
        return "×".join(sizes) or "a single value"


@dataclass(frozen=True)
class Arguments:
    """Inputs and outputs in the graph's order, by signature name, or by tensor name where there is no signature."""

    signature: str | None
    inputs: tuple[Argument, ...]
    outputs: tuple[Argument, ...]


def arguments_of(content: bytes) -> Arguments:
    """Raises UnusableModelError for a file that can't be read."""
    model = parse(content)
    main = graphs(model, content)[0]
    signature = next((one for one in model.signatureDefs or [] if one.subgraphIndex == 0), None)
    return Arguments(
        signature=names.text(signature.signatureKey) if signature else None,
        inputs=_arguments(main.inputs, signature.inputs if signature else None, "input"),
        outputs=_arguments(main.outputs, signature.outputs if signature else None, "output"),
    )


def argument_names(tensor_names: tuple[str, ...], kind: str) -> tuple[str, ...]:
    """Names in a model without a signature: those of the tensors, or positions where they are empty or not unique."""
    usable = all(tensor_names) and len(set(tensor_names)) == len(tensor_names)
    return tensor_names if usable else tuple(f"{kind}_{position}" for position in range(len(tensor_names)))


def _arguments(
    tensors: tuple[TensorView, ...], named: list[schema.TensorMapT] | None, kind: str
) -> tuple[Argument, ...]:
    by_tensor = {int(entry.tensorIndex): names.text(entry.name) for entry in named or []}
    fallback = argument_names(tuple(tensor.name for tensor in tensors), kind)
    return tuple(
        Argument(position=position, name=by_tensor.get(tensor.index, fallback[position]), tensor=tensor)
        for position, tensor in enumerate(tensors)
    )
