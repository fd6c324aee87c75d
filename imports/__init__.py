"""Generated provider bindings; `make imports` writes them."""
