"""How were the models and the data of this folder made?

    pip install tensorflow-cpu==2.21.0 mlxtend==0.25.0       # tensorflow==2.21.0 where there is no -cpu wheel
    python train.py                                          # model.tflite, train.npz, test.npz
    python train.py --deeper --augment --out change          # change/model.tflite: the sample pull request

A MobileNet-style classifier (depthwise-separable blocks) of the 5,000 MNIST digits that mlxtend carries. The photo of a
digit goes in as it is, 28 x 28 grey values from 0 to 255; scaling and resizing are part of the model, as in an app that
should not have to know them. 4,000 digits are trained on, 1,000 are held out and seen by nobody before the last line.

Training resizes progressively (small pictures first, the real size at the end), which costs a third of training at the
real size throughout. Everything is seeded; other versions of TensorFlow or other processors still give other weights.
"""

import argparse
import os
import pathlib
import tempfile
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from mlxtend.data import mnist_data

SEED = 7
HELD_OUT = 1000
CALIBRATION = 200
BATCH = 64
MODEL_SIZE = 160
# (size of the resized picture, epochs, learning rate at the start of a cosine to zero)
PHASES = ((48, 12, 3e-3), (MODEL_SIZE, 2, 1e-3))
# Digits that are never twice the same take longer to learn.
AUGMENTED_PHASES = ((48, 10, 3e-3), (96, 4, 2e-3), (MODEL_SIZE, 2, 1e-3))


def separable(x, filters, stride):
    """Depthwise 3x3, then pointwise: a block of MobileNetV1."""
    x = layers.DepthwiseConv2D(3, stride, padding="same", use_bias=False)(x)
    x = layers.ReLU(6.0)(layers.BatchNormalization(momentum=0.9)(x))
    x = layers.Conv2D(filters, 1, use_bias=False)(x)
    return layers.ReLU(6.0)(layers.BatchNormalization(momentum=0.9)(x))


def network(size, deeper):
    """The classifier for pictures resized to `size` x `size`. Its weights fit every size."""
    image = keras.Input((28, 28, 1), name="image")
    x = layers.Rescaling(1 / 255)(image)
    x = layers.Resizing(size, size)(x)
    x = layers.Conv2D(48, 3, 2, padding="same", use_bias=False)(x)
    x = layers.ReLU(6.0)(layers.BatchNormalization(momentum=0.9)(x))
    for _ in range(3 if deeper else 1):
        x = separable(x, 96, 1)
    x = separable(x, 192, 2)
    x = separable(x, 192, 1)
    x = separable(x, 320, 2)
    x = separable(x, 320, 1)
    x = separable(x, 320, 1)
    x = separable(x, 384, 2)
    x = layers.GlobalAveragePooling2D()(x)
    x = layers.Dropout(0.2)(x)
    return keras.Model(image, layers.Dense(10, activation="softmax", name="probabilities")(x))


def digits():
    """The digits as (images, labels) to train on and to hold out, shuffled with the seed."""
    images, labels = mnist_data()
    order = np.random.default_rng(SEED).permutation(len(images))
    images = images[order].reshape(-1, 28, 28, 1).astype("float32")
    labels = labels[order].astype("int64")
    return (images[HELD_OUT:], labels[HELD_OUT:]), (images[:HELD_OUT], labels[:HELD_OUT])


def batches(images, labels, augment):
    data = tf.data.Dataset.from_tensor_slices((images, labels)).shuffle(len(images), seed=SEED).batch(BATCH)
    if augment:
        moved = keras.Sequential(
            [
                layers.RandomTranslation(0.08, 0.08, fill_mode="constant", seed=SEED),
                layers.RandomRotation(0.03, fill_mode="constant", seed=SEED),
            ]
        )
        data = data.map(lambda x, y: (moved(x, training=True), y))
    return data.prefetch(1)


def train(images, labels, deeper, augment):
    weights = None
    for size, epochs, rate in AUGMENTED_PHASES if augment else PHASES:
        model = network(size, deeper)
        if weights is not None:
            model.set_weights(weights)
        data = batches(images, labels, augment)
        schedule = keras.optimizers.schedules.CosineDecay(rate, epochs * len(data))
        model.compile(keras.optimizers.Adam(schedule), "sparse_categorical_crossentropy", metrics=["accuracy"])
        model.fit(data, epochs=epochs, verbose=2)
        weights = model.get_weights()
    return model


def to_tflite(model):
    """float32, one picture at a time; the input is `image`, the output is `probabilities`."""
    with tempfile.TemporaryDirectory() as folder:
        archive = keras.export.ExportArchive()
        archive.track(model)
        archive.add_endpoint(
            "serve",
            lambda image: {"probabilities": model(image, training=False)},
            input_signature=[tf.TensorSpec((1, 28, 28, 1), tf.float32, name="image")],
        )
        archive.write_out(folder, verbose=False)
        return tf.lite.TFLiteConverter.from_saved_model(folder).convert()


def main():
    options = argparse.ArgumentParser(description="Trains the sample classifier.")
    options.add_argument("--deeper", action="store_true", help="two more blocks at half of the picture's size")
    options.add_argument("--augment", action="store_true", help="train longer, on shifted and rotated digits")
    options.add_argument("--out", type=pathlib.Path, default=pathlib.Path(__file__).parent, help="folder of model.tflite")
    asked = options.parse_args()

    keras.utils.set_random_seed(SEED)
    tf.config.experimental.enable_op_determinism()
    (images, labels), (held_out, held_out_labels) = digits()

    started = time.monotonic()
    model = train(images, labels, asked.deeper, asked.augment)
    asked.out.mkdir(parents=True, exist_ok=True)
    (asked.out / "model.tflite").write_bytes(to_tflite(model))

    here = pathlib.Path(__file__).parent
    np.savez_compressed(here / "train.npz", image=images[:CALIBRATION])
    np.savez_compressed(here / "test.npz", image=held_out, y=held_out_labels)

    right = model.predict(held_out, verbose=0).argmax(1) == held_out_labels
    print(f"{model.count_params():,} parameters, {time.monotonic() - started:.0f} s, {right.sum()} of {HELD_OUT} held out right")


if __name__ == "__main__":
    main()
