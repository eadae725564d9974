"""What stands in a .tflite file, read and written without running it."""
