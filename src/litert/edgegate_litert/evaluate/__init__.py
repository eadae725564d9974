"""How right is a model: on the user's task, and against its own float32?"""
