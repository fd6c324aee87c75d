"""What Python runs first in checkov's process (it is on its PYTHONPATH): the same verdicts in two thirds of the time.

checkov lives for seconds and frees next to nothing, so that each collection of garbage is work for nothing. It reads
JSON with PyYAML's parser in Python; the one in C gives the same nodes on the same lines.
"""

from __future__ import annotations

import gc

gc.disable()

try:
    import yaml.cyaml
    import yaml.loader
except ImportError:  # a PyYAML without libyaml: checkov is slower
    pass
else:
    setattr(yaml.loader, "SafeLoader", yaml.cyaml.CSafeLoader)  # noqa: B010  a type checker takes it for a class that stays
