"""What if a model's tensors are called what an attacker likes? `python rename_tensors.py MODEL INTO NAME` calls each so, numbered."""

import sys
from pathlib import Path

from edgegate_litert.model.file import parse_to_change, write


def main() -> None:
    model, into, name = sys.argv[1:]
    root = parse_to_change(Path(model).read_bytes())
    tensors = [tensor for graph in root.subgraphs for tensor in graph.tensors]
    for index, tensor in enumerate(tensors):
        tensor.name = f"{index}{name}".encode()
    Path(into).write_bytes(write(root))


if __name__ == "__main__":
    main()
