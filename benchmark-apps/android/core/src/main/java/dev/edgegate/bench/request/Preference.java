package dev.edgegate.bench.request;

/** What a delegate should be good at. */
public enum Preference {
  FAST_SINGLE_ANSWER,
  SUSTAINED_SPEED
}
