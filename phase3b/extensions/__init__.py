"""Constructs of your own in a stack: what the function `extend` of a file of `service.extensions` is given.

```python
from constructs import Construct
from imports.aws.s3_bucket import S3Bucket
from phase3b.extensions import Environment

def extend(scope: Construct, environment: Environment) -> None:
    S3Bucket(scope, "exports", bucket_prefix=f"{environment.prefix}-exports-")
```
"""

from phase3b.extensions.handles import Environment, Function, Queue, Table

__all__ = ["Environment", "Function", "Queue", "Table"]
