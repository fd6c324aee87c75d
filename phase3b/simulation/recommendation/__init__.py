"""The cheapest capacity that serves a traffic."""
