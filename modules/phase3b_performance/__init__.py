"""The phase3b-performance module: draws the records of a plan as CDKTF constructs."""

from modules.phase3b_performance.module import Phase3bPerformance

__all__ = ["Phase3bPerformance"]
