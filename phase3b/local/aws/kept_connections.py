"""HTTP/1.1 connections of the embedded AWS that stay open between requests.

werkzeug's server closes each one after its answer, and holds its thread for ten milliseconds more. Every client here keeps
connections for the next request; making them again took more than most requests do. A body is read whole before it is judged,
and so nothing of it is left where the next request begins.
"""

from __future__ import annotations

import io
import traceback
from http import HTTPStatus
from typing import Final

from moto.moto_server.werkzeug_app import MotoRequestHandler
from werkzeug.datastructures import Headers
from werkzeug.serving import DechunkedInput
from werkzeug.test import run_wsgi_app

from phase3b.local.faults.no_answer import NoAnswerError

_WITHOUT_BODY: Final = frozenset({HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED})


class KeptConnections(MotoRequestHandler):
    """Answers the requests of one connection, one after the other, until the client ends it."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    # An answer is written at once, and not line by line.
    wbufsize = -1

    def run_wsgi(self) -> None:
        """One request."""
        environ = self.make_environ()
        length = environ.get("CONTENT_LENGTH")
        if isinstance(environ["wsgi.input"], DechunkedInput):
            body: bytes = environ["wsgi.input"].read()
            environ["CONTENT_LENGTH"] = str(len(body))
            environ.pop("HTTP_TRANSFER_ENCODING", None)
            environ.pop("wsgi.input_terminated", None)
        else:
            body = self.rfile.read(int(length)) if length else b""
        environ["wsgi.input"] = io.BytesIO(body)
        self.environ = environ
        try:
            answer, status, headers = run_wsgi_app(self.server.app, environ, buffered=True)
            data = b"".join(answer)
        except NoAnswerError:
            self.close_connection = True
            return
        except Exception:  # noqa: BLE001  a mistake of the server: told in its log, where `failures` finds it
            self.server.log("error", f"Error on request:\n{traceback.format_exc()}")
            data, status, headers = b"", "500 INTERNAL SERVER ERROR", Headers()
        code, _, reason = status.partition(" ")
        self.send_response(int(code), reason)
        for name, value in headers:
            if name.lower() not in {"content-length", "transfer-encoding", "connection"}:
                self.send_header(name, value)
        if environ["REQUEST_METHOD"] == "HEAD":
            # What a GET would have, as the application says it.
            self.send_header("Content-Length", headers.get("Content-Length") or str(len(data)))
            data = b""
        elif int(code) not in _WITHOUT_BODY:
            self.send_header("Content-Length", str(len(data)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(data)
        self.wfile.flush()

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """What was not done is logged; what was, are thousands of lines that nobody reads."""
        if int(code) >= HTTPStatus.BAD_REQUEST:
            super().log_request(code, size)
