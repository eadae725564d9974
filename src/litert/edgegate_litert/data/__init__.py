"""The user's samples: calibration and evaluation data."""
