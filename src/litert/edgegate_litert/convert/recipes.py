"""Which conversion setting makes which variant? The one place that calls litert-quantizer."""

from collections.abc import Sequence
from typing import Literal

import numpy as np
import numpy.typing as npt
from litert_quantizer import qtyping, quantizer, recipe

from edgegate_litert.model.file import with_data_inside

RecipeVariant = Literal["float16", "weight-only-int8", "dynamic-int8", "full-int8"]
# One sample: the value of each signature input by name.
Sample = dict[str, npt.NDArray[np.generic]]

_ONE_THREAD = 1


def quantize(prepared: bytes, variant: RecipeVariant, signature: str, samples: Sequence[Sample]) -> bytes:
    """Applies the recipe to a prepared float32 model. `samples` calibrate `full-int8` and are ignored by the others."""
    work = quantizer.Quantizer(bytearray(prepared))
    calibration = None
    if variant == "float16":
        work.add_weight_only_config(
            regex=".*",
            operation_name=qtyping.TFLOperationName.ALL_SUPPORTED,
            num_bits=16,
            algorithm_key=quantizer.AlgorithmName.FLOAT_CASTING,
        )
    elif variant == "weight-only-int8":
        work.load_quantization_recipe(recipe.weight_only_wi8_afp32())
    elif variant == "dynamic-int8":
        work.load_quantization_recipe(recipe.dynamic_wi8_afp32())
    else:
        work.load_quantization_recipe(recipe.static_wi8_ai8())
        # One thread: sums in another order would give other bytes.
        calibration = work.calibrate({signature: samples}, num_threads=_ONE_THREAD)
    result = work.quantize(calibration, enable_progress_bar=False, enable_progress_report=False)
    return with_data_inside(bytes(result.quantized_model))
