"""How does a launch speak? Event by event, each written at once; and it knows what is under way when it fails."""

import os

from edgegate_litert.bench.events import Alive, Event, Step, StepBegins
from edgegate_litert.bench.rehearsal import rehearse
from edgegate_litert.bench.request import SideName
from edgegate_litert.protocol import to_json


class Voice:
    """Writes events, and remembers what is under way for the case that it fails."""

    def __init__(self, launch: str, descriptor: int) -> None:
        self._launch = launch
        self._descriptor = descriptor
        self.side: SideName | None = None
        self.step: Step | None = None

    def say(self, event: Event) -> None:
        line = f"{to_json(event)}\n".encode()
        while line:
            line = line[os.write(self._descriptor, line) :]

    def begin(self, step: Step, side: SideName) -> None:
        self.step, self.side = step, side
        self.say(StepBegins(launch=self._launch, side=side, step=step))
        rehearse(step, side)

    def alive(self) -> None:
        self.say(Alive(launch=self._launch))

    def end_steps(self) -> None:
        self.step = self.side = None
