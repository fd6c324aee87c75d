"""The embedded AWS with a memory of its own for each try: `python forking_moto.py FD`, on a socket its parent listens on.

On "fork" (a line of standard input) the server forks. The child serves from then on, on the same socket, with
everything that was made so far; the server itself waits until the child has ended, and then serves on as if nothing had
happened. The answer is the child's process id, and "back" when the server serves again.
"""

from __future__ import annotations

import os
import queue
import socket
import sys
import threading

from moto.moto_server.werkzeug_app import MotoRequestHandler
from werkzeug.serving import ThreadedWSGIServer

from phase3b.local.aws.embedded_app import embedded_app
from phase3b.local.dynamodb.ministack_engine import LOCK


class ForkingServer(ThreadedWSGIServer):
    """Forks between two requests, in the thread that accepts them: no other has a lock while nobody asks anything."""

    asked: queue.SimpleQueue[str] = queue.SimpleQueue()
    parent: int | None = None

    def service_actions(self) -> None:
        """Called by the loop, twice a second."""
        super().service_actions()
        if self.parent is not None:
            if os.getppid() != self.parent:
                os._exit(0)
            return
        try:
            self.asked.get_nowait()
        except queue.Empty:
            return
        parent = os.getpid()
        # The thread that deletes what has expired is the only other that may be at work: in the child it would be gone, and
        # what it holds would stay held.
        with LOCK:
            child = os.fork()
        if child == 0:
            self.parent = parent
            return
        say(str(child))
        os.waitpid(child, 0)
        say("back")


def say(text: str) -> None:
    """A line to the process that started the server."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def listen() -> None:
    """Takes the orders; the server ends with the process that gives them."""
    for line in sys.stdin:
        ForkingServer.asked.put(line)
    os._exit(0)


def main() -> None:
    """Serves until standard input ends."""
    listener = socket.socket(fileno=int(sys.argv[1]))
    host, port = listener.getsockname()
    os.environ["MOTO_PORT"] = str(port)
    server = ForkingServer(host, port, embedded_app(), handler=MotoRequestHandler, fd=listener.fileno())
    threading.Thread(target=listen, daemon=True).start()
    say("serves")
    server.serve_forever(poll_interval=0.05)


if __name__ == "__main__":
    main()
