"""What does the runtime mean when it refuses? Its words, sorted into the contract's ways to fail."""

from edgegate_litert.bench.events import Failure

# Words of LiteRT 2.3; the tests make each of them happen.
_UNSUPPORTED = (
    "unresolved custom op",
    "Didn't find op for builtin opcode",
    "Are you using old TFLite binary with newer model",
    "Select TensorFlow op",
    "not supported",
    "Unsupported",
)
_OUT_OF_MEMORY = ("bad_alloc", "Cannot allocate memory", "out of memory", "Out of memory", "Failed to allocate memory")


class RefusedError(Exception):
    """A launch can't go on, and says why in words of the runtime or the system."""

    def __init__(self, failure: Failure, detail: str) -> None:
        super().__init__(detail)
        self.failure: Failure = failure
        self.detail = detail


def failure_of(words: str, otherwise: Failure) -> Failure:
    """Sorts the runtime's words; `otherwise` is what unknown words mean at the place where they were said."""
    if ran_out_of_memory(words):
        return "out-of-memory"
    if any(sign in words for sign in _UNSUPPORTED):
        return "unsupported"
    return otherwise


def ran_out_of_memory(words: str) -> bool:
    return any(sign in words for sign in _OUT_OF_MEMORY)
