"""All strategies: capacity files and ways to spoil them, traffic and configurations of tables."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import strategies as st

from phase3b.capacity.model.simulation import DecreaseRule
from phase3b.simulation.capacity.decreases import DecreaseLimit
from phase3b.simulation.capacity.provisioned import ProvisionedLane

SMALL = (Path(__file__).parents[1] / "golden/small.yaml").read_text("utf-8")
LINES = SMALL.splitlines(keepends=True)

# What people and merge conflicts put into files.
FRAGMENTS = st.sampled_from(
    ["\t", ":", "- ", "[", "]", "{", "}", '"', "'", "&a ", "*a", "!!python/object:x ", "<<: ", "? ", "| \n", "#", "%",
     "---\n", "...\n", "null", "true", "-1", "1e999", "99999999999999999999", "<<<<<<< HEAD\n", "\u2028", "\x00", "é", ","]
)  # fmt: skip


@st.composite
def spoilt_files(draw: st.DrawFn) -> str:
    """The small file after up to four edits of characters, lines or fragments."""
    text = SMALL
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        match draw(st.sampled_from(["insert", "delete", "line out", "line twice", "any text"])):
            case "insert":
                text = text[:at] + draw(FRAGMENTS) + text[at:]
            case "delete":
                text = text[:at] + text[at + draw(st.integers(1, 30)) :]
            case "line out":
                lines = text.splitlines(keepends=True)
                if lines:
                    del lines[draw(st.integers(0, len(lines) - 1))]
                text = "".join(lines)
            case "line twice":
                lines = text.splitlines(keepends=True)
                if lines:
                    number = draw(st.integers(0, len(lines) - 1))
                    lines.insert(number, lines[number])
                text = "".join(lines)
            case _:
                text = text[:at] + draw(st.text(max_size=8)) + text[at:]
    return text


PATHS = st.sampled_from(
    [
        ("version",), ("service",), ("service", "tables"), ("service", "tables", "tickets"),
        ("service", "tables", "tickets", "attributes"), ("service", "tables", "tickets", "indexes"),
        ("service", "tables", "tickets", "indexes", "tenant_status", "partition_key"),
        ("service", "tables", "tickets", "indexes", "tenant_status", "non_key_attributes"),
        ("service", "tables", "webhooks", "sort_key"), ("service", "tags"),
        ("tiers",), ("tiers", "starter"), ("tiers", "growth", "extends"), ("tiers", "starter", "tables"),
        ("tiers", "starter", "tables", "tickets"), ("tiers", "growth", "tables", "tickets", "read"),
        ("tiers", "starter", "tables", "tickets", "billing_mode"), ("tiers", "starter", "customers", "max"),
        ("environments",), ("environments", "dev"), ("environments", "dev", "tier"),
        ("environments", "dev", "overrides"), ("environments", "dev", "overrides", "tables", "tickets"),
        ("environments", "prod", "backend"), ("environments", "prod", "backend", "type"),
        ("environments", "prod", "alarm_levels"), ("objectives",), ("objectives", "thresholds", "tables"),
        ("objectives", "thresholds", "tables", "latency_average_ms"), ("quotas",), ("quotas", "indexes_per_table"),
    ]
)  # fmt: skip

# Any value of YAML where another was meant.
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 10**6) | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=6),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=6) | st.sampled_from(["type", "read", "min", "extends", "tables"]), below, max_size=3),
    max_leaves=6,
)  # fmt: skip

UNITS = st.integers(1, 3000)


@st.composite
def ranges(draw: st.DrawFn) -> tuple[int, int]:
    """A minimum and a maximum."""
    floor = draw(UNITS)
    return floor, floor + draw(st.integers(0, 3000))


# Where the word is put into a file, and nothing else can stand.
WORD = "\x00"
_COMMENTS = st.sampled_from(
    ["", "", " # tier: growth", " #", "  # ä 𝄞 'quoted' \"twice\" &a *b {x: y}", "\t# after a tab"]
)
_OWN_LINES = st.sampled_from(
    ["", "", "\n", "# tier: starter\n", "      # indented otherwise: {tier: growth}\n", "   \n"]
)
_FLOW = (
    "alert_email: a@example.com, point_in_time_recovery: true, deletion_protection: true, prevent_destroy: true, "
    "kms_deletion_window_days: 30, log_retention_days: 30, alarm_levels: [warning], region: us-east-1, "
    "backend: {type: local, path: state/prod.tfstate}"
)


@st.composite
def files_around_a_word(draw: st.DrawFn) -> tuple[str, str]:
    """The small file with WORD for prod's tier, in any YAML style, between odd comments and spaces; and its quote."""
    quote = draw(st.sampled_from(["", "", "'", '"']))
    anchor = draw(st.sampled_from(["", "", "&prod_tier ", "! "]))
    gap = draw(st.sampled_from([" ", "    ", " \n        ", " # growth\n          "]))
    key = draw(st.sampled_from(["tier:", "tier :", '"tier":', "'tier':"]))
    value = f"{key}{gap}{anchor}{quote}{WORD}{quote}"
    head, tail = SMALL.split("  prod:\n    tier: growth\n")
    _, rest = tail.split("\nobjectives:\n")
    if draw(st.booleans()):
        flow = draw(st.permutations([value, _FLOW]))
        prod = f"  prod: {{{', '.join(flow)} }}{draw(_COMMENTS)}\n"
    else:
        block = tail.split("\nobjectives:\n")[0].splitlines(keepends=True)
        at = draw(st.integers(0, len(block) - 1))
        # Not between a key and what is below it: the backend is the last, and its value on the same line.
        block.insert(at, f"    {value}{draw(_COMMENTS)}\n")
        prod = "  prod:\n" + "".join(block) + "\n"
    lines = (head + prod + "objectives:\n" + rest).splitlines(keepends=True)
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(lines) - 1))
        line, comment = lines[at].rstrip("\n"), draw(_COMMENTS)
        # A line that begins with a tab is not YAML.
        lines[at] = draw(_OWN_LINES) + line + (comment if line.strip() else comment.lstrip("\t")) + "\n"
    text = "".join(lines)
    if draw(st.booleans()):
        text = text.rstrip("\n")
    return text, quote


@st.composite
def commented_files(draw: st.DrawFn) -> str:
    """The small file between odd comments, blank lines and spaces, with any line ends, and none at the end."""
    lines = SMALL.splitlines(keepends=True)
    for _ in range(draw(st.integers(0, 12))):
        at = draw(st.integers(0, len(lines) - 1))
        line, comment = lines[at].rstrip("\n"), draw(_COMMENTS)
        lines[at] = draw(_OWN_LINES) + line + (comment if line.strip() else comment.lstrip("\t")) + "\n"
    text = "".join(lines)
    if draw(st.booleans()):
        text = text.rstrip("\n")
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


@st.composite
def traffic_series(draw: st.DrawFn, minutes: int | None = None) -> list[int]:
    """Thousandths of units a minute: stretches of one level, so that alarms of 15 minutes get their turn."""
    stretches = draw(st.lists(st.tuples(st.integers(1, 25), st.integers(0, 200_000)), min_size=1, max_size=12))
    series = [level * 60 for length, level in stretches for _ in range(length)]
    if minutes is None:
        return series
    return (series * (minutes // len(series) + 1))[:minutes]


@st.composite
def decrease_limits(draw: st.DrawFn) -> DecreaseLimit:
    """Both rules, with pauses that a short trace reaches the end of."""
    rule: DecreaseRule = draw(st.sampled_from(["measured", "documented"]))
    return DecreaseLimit(
        rule, draw(st.integers(1, 4)), draw(st.sampled_from([1, 7, 20, 60])), draw(st.sampled_from(["read", "write"]))
    )


@st.composite
def lane_pairs(draw: st.DrawFn, many: int = 1) -> list[tuple[ProvisionedLane, ProvisionedLane]]:
    """Reads and writes of as many configurations, all under the same rules."""
    limit, lag = draw(decrease_limits()), draw(st.sampled_from([0, 1, 4]))
    rules = [
        ProvisionedLane(
            floor=1,
            ceiling=1,
            target=70_000,
            scale_out_cooldown_seconds=draw(st.sampled_from([0, 30, 300])),
            scale_in_cooldown_seconds=draw(st.sampled_from([0, 60, 900])),
            burst_seconds=draw(st.sampled_from([0, 60, 300])),
            scale_out_minutes=draw(st.integers(1, 3)),
            scale_in_minutes=draw(st.sampled_from([1, 2, 5, 15])),
            below_target=draw(st.sampled_from([0, 10_000, 20_000])),
            scales_in_at_zero=draw(st.booleans()),
            minutes_to_apply=draw(st.integers(0, 3)),
            decreases=limit,
            alarm_lag_minutes=lag,
            burst_at_start_percent=draw(st.sampled_from([0, 33, 100])),
        )
        for _ in range(2)
    ]
    return [(draw(_sized(rules[0])), draw(_sized(rules[1]))) for _ in range(many)]


@st.composite
def _sized(draw: st.DrawFn, rules: ProvisionedLane) -> ProvisionedLane:
    floor = draw(st.integers(1, 150))
    ceiling = floor + draw(st.integers(0, 200))
    target = draw(st.sampled_from([20_000, 50_000, 66_667, 70_000, 90_000]))
    return replace(rules, floor=floor, ceiling=ceiling, target=target)


# The middle of a day and just before its end: decreases are counted by the day.
START_MINUTES = st.sampled_from([0, 700, 1300, 1430])


def _word(least: int, most: int) -> st.SearchStrategy[str]:
    """A name of a length near a limit."""
    return st.integers(least, most).map(lambda length: "n" * length)


@st.composite
def files_near_limits(draw: st.DrawFn) -> list[tuple[str, str]]:
    """Edits of the small service's file: up to four of its names, texts and numbers, on both sides of what AWS takes."""
    function, schedule = draw(_word(26, 36)), draw(_word(10, 30))
    prefix = draw(st.sampled_from(["a", "securebase", "p" * 19, "p" * 20]))
    edits = {
        "project": [("  project: securebase", f"  project: {prefix}")],
        "function": [
            ("    delivery: {description", f"    {function}: {{description"),
            ("function: delivery", f"function: {function}"),
            ("      delivery: {memory", f"      {function}: {{memory"),
        ],
        "schedule": [("nightly: {", f"{schedule}: {{")],
        "expression": [
            (
                "rate(1 day)",
                draw(st.sampled_from(["rate(2 days)", "rate(1 days)", "cron(0 3 ? * 2 *)", "cron(0 3 * * *)"])),
            )
        ],
        "description": [("description: Tickets\n", f"description: {draw(_word(250, 260))}\n")],
        "memory": [("memory_mb: 512", f"memory_mb: {draw(st.sampled_from([127, 128, 10_241, 32_768, 32_769]))}")],
        "batch": [("tickets: {batch_size: 10,", f"tickets: {{batch_size: {draw(st.integers(9_998, 10_002))},")],
        "burst": [("burst: 2000", f"burst: {draw(st.integers(2**31 - 3, 2**31 + 2))}")],
        "concurrency": [("maximum_concurrency: 2,", f"maximum_concurrency: {draw(st.sampled_from([1, 2, 50]))},")],
        "projection": [
            ("[subject, due_at]", "[" + ", ".join(f"a{number}" for number in range(draw(st.integers(17, 23)))) + "]")
        ],
        "tags": [
            (
                "{Owner: infrastructure@securebase.com}",
                "{" + ", ".join(f"T{number}: v" for number in range(draw(st.integers(42, 48)))) + "}",
            )
        ],
        "setting": [
            (
                "{page_limit: 50}",
                "{" + ", ".join(f"s{n:02}: {'v' * 190}" for n in range(draw(st.integers(15, 21)))) + "}",
            )
        ],
        "variable": [("{page_limit: 50}", draw(st.sampled_from(["{x: 1}", "{xy: 1}", "{aws_region: a}"])))],
        "window": [
            ("kms_deletion_window_days: 30", f"kms_deletion_window_days: {draw(st.sampled_from([6, 7, 30, 31]))}")
        ],
        "retention": [("retention_days: 4", f"retention_days: {draw(st.sampled_from([0, 1, 14, 15]))}")],
    }
    chosen = draw(st.lists(st.sampled_from(sorted(edits)), min_size=1, max_size=4, unique=True))
    if {"setting", "variable"} <= set(chosen):
        chosen.remove("variable")
    return [edit for name in chosen for edit in edits[name]]
