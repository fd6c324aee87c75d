"""What the embedded AWS's own refusals cost an apply of dev: with and without them, in turn, in one run."""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from phase3b.local.aws.deployment_run import DeploymentRun
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.synthesis.process import synthesize
from phase3b.terraform.events import Event, Summary
from phase3b.terraform.run import Patience

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
RUNS = 2
PATIENCE = Patience(total_seconds=1200, stall_seconds=600)


class Silent:
    """Watches and reports nothing."""

    def step(self, what: str) -> None:
        """Nothing."""

    def planned(self, summary: Summary) -> None:
        """Nothing."""

    def event(self, event: Event) -> None:
        """Nothing."""


class Checked(EmbeddedAws):
    """As it is run always, and timed."""

    program = (str(HERE / "timed_moto.py"), "checked")


class Unchecked(EmbeddedAws):
    """moto alone, with its gaps filled."""

    program = (str(HERE / "timed_moto.py"), "unchecked")


def applied(kind: type[EmbeddedAws], stack: Path, folder: Path) -> tuple[float, dict[str, float]]:
    """Seconds of one apply, and what the server says of itself."""
    with kind() as aws:
        run = DeploymentRun.prepare(stack, folder, aws, Silent(), PATIENCE)
        run.init()
        began = time.perf_counter()
        run.apply()
        seconds = time.perf_counter() - began
        with urllib.request.urlopen(f"{aws.endpoint}/timed") as answer:  # noqa: S310
            found: dict[str, float] = json.loads(answer.read())
    return seconds, found


def main() -> None:
    """Measures and prints; asserts nothing."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    seen: dict[type[EmbeddedAws], list[float]] = {Checked: [], Unchecked: []}
    text: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        stack = synthesize(ROOT / "capacity.yaml", ["dev"], folder / "out").stacks[0].file
        for number in range(runs):
            for kind, times in seen.items():
                seconds, found = applied(kind, stack, folder / f"{kind.__name__}-{number}")
                times.append(seconds)
                if kind is Checked:
                    text.append(found)
    apply = statistics.median(seen[Unchecked])
    check = statistics.median(each["seconds"] for each in text)
    print(f"apply of dev on the embedded AWS, medians of {runs}")
    print(f"  without the check of requests      {apply:.1f} s")
    print(f"  with it, and the account's state   {statistics.median(seen[Checked]):.1f} s")
    print(
        f"  processor time of both             {check:.2f} s for {text[0]['requests']:.0f} requests, "
        f"{100 * check / apply:.1f} % of an apply (aim: at most 2 %)"
    )


if __name__ == "__main__":
    main()
