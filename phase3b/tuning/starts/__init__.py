"""Cold starts: what a handler imports and connects to, how many invocations start cold, what avoiding that costs."""
