"""Which Keras models does the test of the .keras path gate? MobileNetV2 with random weights: no accuracy is claimed.

    python mobilenet.py baseline.keras candidate.keras

The candidate has one dense layer more before its classifier. Pictures are resized inside: of models with such a layer,
Keras 3.15 exports the training graph unless it is told otherwise.
"""

import os
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras

keras.utils.set_random_seed(1)
resized = keras.layers.Resizing(96, 96)(keras.Input((64, 64, 3), name="picture"))
body = keras.applications.MobileNetV2(
    input_tensor=resized, alpha=0.35, weights=None, include_top=False, pooling="avg"
)
keras.Model(body.input, keras.layers.Dense(100, activation="softmax")(body.output)).save(sys.argv[1])
hidden = keras.layers.Dense(256, activation="relu")(body.output)
keras.Model(body.input, keras.layers.Dense(100, activation="softmax")(hidden)).save(sys.argv[2])
