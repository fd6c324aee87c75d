"""What tests of batches measure: little, and with times that are the same on any machine."""

from phase3b.capacity.tuning.batch_tuning import BatchTuning, CallTime

TUNING = BatchTuning(
    sizes=(1, 5, 25), parallel=(1, 2), first_pauses_ms=(50,), items=50, items_of_a_put=25, item_bytes=1000,
    throttled_seconds=4, repeats=1, call_time=CallTime(call_ms=5, item_ms=0.2),
)  # fmt: skip
