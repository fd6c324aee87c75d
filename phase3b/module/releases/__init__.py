"""What consumers hold: addresses, contracts, archives, notes."""
