"""How invocations are measured: of the local API, of versions on AWS, or from logs where nothing may be invoked."""
