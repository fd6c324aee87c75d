"""A service without functions in which a restored table takes the place of another, and whose tables nobody else uses."""

from __future__ import annotations

from small_capacity import changed

TABLE = "securebase-prod-tickets"
PACE = "\nops:\n  recovery: {copy_read_units: 100000, copy_write_units: 100000}\n"
TEXT = (
    changed(
        (
            "{type: s3, bucket: securebase-state, key: phase3b/prod.tfstate, region: us-east-1, lock_file: true}",
            "{type: local, path: state/prod.tfstate}",
        )
    )
    + PACE
)
