"""Tuning: what memory and batches should be, tried before it is kept, and watched afterwards."""
