"""The error of a command that was given something it cannot use."""


class InputError(Exception):
    """Something given to a command that it cannot use; the message is a sentence."""
