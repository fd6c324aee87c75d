"""That a request has no answer: what serves it closes the connection."""


class NoAnswerError(Exception):
    """The connection is closed, and nothing was said on it."""
