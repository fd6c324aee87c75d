"""The report at an address of this machine."""

from __future__ import annotations

from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

HOST: Final = "127.0.0.1"


def serve(text: str, port: int, ready: Callable[[str], None]) -> None:
    """Until Ctrl-C; `ready` is told the address.

    Raises:
        Phase3bError: the port is taken (exit code 3).
    """
    from phase3b.errors import outside_failure  # noqa: PLC0415  only what fails pays for it

    content = text.encode()

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = self.path.partition("?")[0] in {"/", "/index.html"}
            self.send_response(200 if found else 404)
            self.send_header("content-type", "text/html; charset=utf-8")
            # Whatever is on the page, it loads nothing and sends nothing.
            self.send_header(
                "content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
            )
            self.send_header("content-length", str(len(content) if found else 0))
            self.end_headers()
            if found:
                self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Nothing: the terminal has the address alone."""

    try:
        server = ThreadingHTTPServer((HOST, port), Page)
    except OSError as error:
        raise outside_failure(
            f"port {port} of this machine can't be used: {error.strerror}",
            "Choose another with --port, or leave it out",
            code="P3B-PORT-TAKEN",
        ) from None
    with server:
        ready(f"http://{HOST}:{server.server_address[1]}/")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return
