"""Whether every alarm fires when it should, stays quiet when it should, and recovers."""
