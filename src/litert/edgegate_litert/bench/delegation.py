"""Which nodes does a delegate really run? Read from the prepared graph, which still holds the replaced nodes."""

from typing import NamedTuple, TypedDict

_DELEGATE = "DELEGATE"


class Node(TypedDict):
    """A node as the interpreter lists it; `inputs` and `outputs` are tensor numbers."""

    index: int
    op_name: str
    inputs: list[int]
    outputs: list[int]


class Coverage(NamedTuple):
    """Nodes that a delegate took, of all nodes of the file's main graph, in so many pieces."""

    delegated: int
    total: int
    partitions: int


def coverage(nodes: list[Node]) -> Coverage:
    """
    Each delegate node stands for the original nodes between its outputs and its inputs, so those are found by walking
    back. A replaced node that leads to no output of its partition is not found; no converter leaves such nodes.
    """
    originals = [node for node in nodes if node["op_name"] != _DELEGATE]
    delegates = [node for node in nodes if node["op_name"] == _DELEGATE]
    producer = {int(tensor): node for node in originals for tensor in node["outputs"]}
    taken: set[int] = set()
    for delegate in delegates:
        edge = {int(tensor) for tensor in delegate["inputs"]}
        waiting = [int(tensor) for tensor in delegate["outputs"]]
        while waiting:
            tensor = waiting.pop()
            node = producer.get(tensor)
            if node is None or node["index"] in taken or tensor in edge:
                continue
            taken.add(node["index"])
            waiting += [int(tensor) for tensor in node["inputs"]]
    return Coverage(len(taken), len(originals), len(delegates))
