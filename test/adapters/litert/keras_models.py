"""One small Keras model in each form that a repo may keep; run in the TensorFlow environment with a folder to write to."""

import sys
from pathlib import Path

import keras

folder = Path(sys.argv[1])
keras.utils.set_random_seed(7)
model = keras.Sequential([
    keras.Input((8, 8, 1), name="picture"),
    keras.layers.Conv2D(8, 3, activation="relu"),
    keras.layers.Flatten(),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(4, activation="softmax"),
])
model.save(folder / "m.keras")
model.save(folder / "m.h5")
model.export(folder / "saved", format="tf_saved_model", verbose=False)
# What a stranger may put into a file: code that loading would run.
proof = str(folder / "code-ran")
strange = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Lambda(lambda x, path=proof: (open(path, "w").close(), x)[1]),  # noqa: PTH123, SIM115
])
Path(proof).unlink(missing_ok=True)
strange.save(folder / "lambda.keras")
strange.save(folder / "lambda.h5")
