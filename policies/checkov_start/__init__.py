"""What runs first in checkov's process."""
