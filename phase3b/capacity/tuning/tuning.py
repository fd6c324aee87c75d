"""Tuning of memory and batches: the `tuning` part of capacity.yaml."""

from pydantic import Field

from phase3b.capacity.model.schema import Strict
from phase3b.capacity.tuning.batch_tuning import BatchTuning
from phase3b.capacity.tuning.memory_tuning import MemoryTuning
from phase3b.capacity.tuning.start_tuning import StartTuning
from phase3b.capacity.tuning.trial import Trial


class Tuning(Strict):
    """How `phase3b tune` measures, chooses and tries."""

    memory: MemoryTuning = Field(default_factory=MemoryTuning, description="`phase3b tune memory`.")
    batches: BatchTuning = Field(default_factory=BatchTuning, description="`phase3b tune batches`.")
    starts: StartTuning = Field(default_factory=StartTuning, description="`phase3b tune cold-starts`.")
    trial: Trial = Field(default_factory=Trial, description="`phase3b tune apply`.")
