"""From a source model to its variants."""
