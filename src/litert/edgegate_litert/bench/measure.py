"""What does a launch do, in which order? Load, first inference, warm-up, blocks, output check; or one side's memory."""

import gc
from collections.abc import Callable
from pathlib import Path
from time import perf_counter_ns

from edgegate_litert.bench import memory
from edgegate_litert.bench.blocks import schedule, timed, warm_up
from edgegate_litert.bench.events import (
    Block,
    Delegation,
    FirstInference,
    LaunchFinished,
    Loaded,
    Memory,
    OutputCheck,
    WarmedUp,
)
from edgegate_litert.bench.heat import heat
from edgegate_litert.bench.model import Array, Kernels, Model, read_inputs, verify
from edgegate_litert.bench.outputs import check_outputs
from edgegate_litert.bench.refusal import RefusedError
from edgegate_litert.bench.request import Job, SideName
from edgegate_litert.bench.voice import Voice

Inputs = list[tuple[str, Array]]


def measure(job: Job, voice: Voice) -> None:
    """Raises RefusedError, with `voice` knowing the side and the step."""
    folder = Path(job.folder)
    inputs: dict[SideName, Inputs] = {}
    for side in job.launch.load_order:
        voice.side, voice.step = side, "load"
        verify(job.side(side).model, folder)
        inputs[side] = read_inputs(job.side(side), folder)
    # What exists now stays; nothing is collected while durations are taken.
    gc.collect()
    gc.freeze()
    gc.disable()
    memory.forget_peak()
    before_bytes = memory.resident_bytes()
    models = _load_all(job, voice, inputs)
    if job.launch.kind == "single":
        side = job.launch.load_order[0]
        voice.say(Memory(launch=job.launch.id, side=side, before_bytes=before_bytes, peak_bytes=memory.peak_bytes()))
    else:
        _blocks(job, voice, {side: model.inference() for side, model in models.items()})
        if job.launch.check_outputs:
            for side in job.launch.load_order:
                _check(job, voice, side, models[side], inputs[side])
    voice.end_steps()
    voice.say(LaunchFinished(launch=job.launch.id))


def _load_all(job: Job, voice: Voice, inputs: dict[SideName, Inputs]) -> dict[SideName, Model]:
    """A refused side does not hide whether the other one is refused alike: then neither side is at fault."""
    models: dict[SideName, Model] = {}
    first: RefusedError | None = None
    at = voice.side, voice.step
    for side in job.launch.load_order:
        try:
            models[side] = _load(job, voice, side, inputs[side])
        except RefusedError as refused:  # noqa: PERF203 (each side is tried)
            if first is not None and refused.failure == first.failure:
                voice.end_steps()
                raise
            if first is None:
                first, at = refused, (voice.side, voice.step)
    if first is not None:
        voice.side, voice.step = at
        raise first
    return models


def _load(job: Job, voice: Voice, side: SideName, inputs: Inputs) -> Model:
    launch = job.launch.id
    file = job.side(side).model
    voice.begin("load", side)
    start = perf_counter_ns()
    model = Model(Path(job.folder) / file.path, _kernels(job), job.threads, inputs)
    load_ns = perf_counter_ns() - start
    voice.say(Loaded(launch=launch, side=side, load_ns=load_ns, model_sha256=file.sha256))
    found = model.coverage()
    voice.say(
        Delegation(
            launch=launch,
            side=side,
            requested=job.delegate,
            applied=job.delegate if found.delegated else "cpu",
            delegated_nodes=found.delegated,
            total_nodes=found.total,
            partitions=found.partitions,
            proof="graph",
            options={"num_threads": job.threads},
        )
    )
    voice.begin("first-inference", side)
    model.set_inputs(inputs)
    start = perf_counter_ns()
    model.first_inference()
    voice.say(FirstInference(launch=launch, side=side, duration_ns=perf_counter_ns() - start))
    return model


def _blocks(job: Job, voice: Voice, infer: dict[SideName, Callable[[], None]]) -> None:
    order = job.launch.load_order
    warm: list[list[int]] = []
    for side in order:
        voice.begin("warm-up", side)
        samples = warm_up(infer[side], job.warm_up, voice.alive)
        voice.say(WarmedUp(launch=job.launch.id, side=side, samples_ns=samples))
        warm.append(samples)
    plan = schedule(job.launch, warm)
    dropped = job.launch.dropped
    for pair in range(plan.pairs):
        for position, side in enumerate(order if pair % 2 == 0 else reversed(order)):
            voice.begin("block", side)
            before = heat()
            samples = timed(infer[side], dropped + plan.inferences, voice.alive)
            voice.say(
                Block(
                    launch=job.launch.id,
                    side=side,
                    pair=pair,
                    position=position,
                    dropped_ns=samples[:dropped],
                    samples_ns=samples[dropped:],
                    thermal_before=before,
                    thermal_after=heat(),
                )
            )


def _check(job: Job, voice: Voice, side: SideName, model: Model, inputs: Inputs) -> None:
    voice.begin("output-check", side)
    outputs = model.outputs()
    try:
        reference = model if job.delegate == "cpu" else _reference(job, side, inputs)
    except RefusedError as refused:
        detail = f"the built-in kernels can't run this file: {refused.detail}"
        voice.say(OutputCheck(launch=job.launch.id, side=side, status="not-comparable", detail=detail))
        return
    voice.say(check_outputs(job.launch.id, side, outputs, reference.outputs(), job.tolerance))


def _reference(job: Job, side: SideName, inputs: Inputs) -> Model:
    model = Model(Path(job.folder) / job.side(side).model.path, "built-in", job.threads, inputs)
    model.set_inputs(inputs)
    model.first_inference()
    return model


def _kernels(job: Job) -> Kernels:
    return "xnnpack" if job.delegate == "xnnpack" else "built-in"
