"""Everything of edgegate that needs LiteRT itself: convert, inspect, evaluate, make inputs, run on this computer."""
