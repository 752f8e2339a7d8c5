"""What the parts of the hardening say when something does not hold."""


class Failed(Exception):
    """What was promised does not hold; its text says what was seen instead."""
