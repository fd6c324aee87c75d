"""phase3b: one capacity.yaml in, the infrastructure of SecureBase Phase 3B out."""

__version__ = "0.1.0"
