"""What a total lacks: prices and usage told apart, each with what puts it there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from phase3b.capacity.text.problem_text import listed
from phase3b.pricing.bill import Bill
from phase3b.pricing.prices.price_queries import QUERIES
from phase3b.pricing.prices.prices import Prices
from phase3b.quick_dataclass import dataclass

MOST_NAMED: Final = 4
ASSUMPTIONS: Final = "service.assumptions"


@dataclass(frozen=True, slots=True)
class Missing:
    """The keys of prices and of usage that lines of a bill lack, each once, with the number of those lines.

    `refreshed` are the prices that `command` asks AWS's price list for and writes; the others of `prices` are written into
    `file` by hand. `assumptions` are the keys of capacity.yaml that tell the usage.
    """

    file: str
    command: str
    prices: tuple[str, ...] = ()
    usage: tuple[str, ...] = ()
    price_lines: int = 0
    usage_lines: int = 0
    refreshed: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is missing."""
        return bool(self.prices or self.usage)

    @property
    def kinds(self) -> str:
        """In two words: `no price`, `needs usage`, or both."""
        return missing_words(price=bool(self.prices), usage=bool(self.usage))

    @property
    def counted(self) -> str:
        """How many lines lack what: `2 lines have no price (sns.publish_std) and 1 line needs usage (api.requests)`."""
        return " and ".join(self._counted())

    def _counted(self) -> Iterator[str]:
        if self.prices:
            count = self.price_lines
            yield f"{_lines(count)} {'has' if count == 1 else 'have'} no price ({_named(self.prices)})"
        if self.usage:
            count = self.usage_lines
            yield f"{_lines(count)} {'needs' if count == 1 else 'need'} usage ({_named(self.usage)})"

    @property
    def fixes(self) -> tuple[str, ...]:
        """What to do, a sentence each; commands and keys as they are typed."""
        return tuple(self._fixes())

    def _fixes(self) -> Iterator[str]:
        if self.refreshed:
            yield f"Prices: {self.command}"
        by_hand = tuple(key for key in self.prices if key not in self.refreshed)
        if by_hand:
            keys = _named(tuple(f"prices.{key}" for key in by_hand))
            yield f"Prices that phase3b prices refresh does not ask for: write {keys} into {self.file}, with their source"
        if self.assumptions:
            yield (
                f"Usage: give {_named(self.assumptions)} in capacity.yaml (phase3b assume prints it with first values), "
                "or measure it: --usage FILE"
            )


def missing(bills: Iterable[Bill], prices: Prices) -> Missing:
    """What lines of bills by the same prices lack."""
    bills = tuple(bills)
    lacking = {(each.resource, each.component, each.price) for bill in bills for each in bill.missing_prices}
    unused = {(each.resource, each.component, each.needs) for bill in bills for each in bill.needs_usage}
    keys = tuple(sorted({key for _, _, key in lacking}))
    usage = tuple(sorted({key for _, _, key in unused}))
    listed_prices = {query.key for query in QUERIES}
    return Missing(
        file=prices.name,
        command=prices.refresh_command,
        prices=keys,
        usage=usage,
        price_lines=len(lacking),
        usage_lines=len(unused),
        refreshed=tuple(key for key in keys if key in listed_prices),
        assumptions=_outermost(assumption_key(each) for each in usage),
    )


def both_missing(stacks: Sequence[Missing]) -> Missing:
    """What the bills of an environment's stacks lack together; each price is missing in the file of its region."""
    lacking = [each for each in stacks if each]
    if len(lacking) < 2:  # noqa: PLR2004  one stack, or one that lacks something
        return lacking[0] if lacking else stacks[0]
    first, second = lacking
    return Missing(
        file=f"{first.file} and {second.file}",
        command=f"{first.command} --region {second.command.rpartition('--region ')[2]}",
        prices=tuple(sorted({*first.prices, *second.prices})),
        usage=tuple(sorted({*first.usage, *second.usage})),
        price_lines=first.price_lines + second.price_lines,
        usage_lines=first.usage_lines + second.usage_lines,
        refreshed=tuple(sorted({*first.refreshed, *second.refreshed})),
        assumptions=tuple(dict.fromkeys((*first.assumptions, *second.assumptions))),
    )


def _outermost(keys: Iterable[str]) -> tuple[str, ...]:
    """Each key once, without those that are below another of them."""
    every = tuple(dict.fromkeys(keys))
    return tuple(key for key in every if not any(key.startswith(f"{other}.") for other in every))


def missing_words(*, price: bool, usage: bool) -> str:
    """`no price`, `needs usage`, or both; nothing where neither is missing."""
    return ", ".join((*(("no price",) if price else ()), *(("needs usage",) if usage else ())))


def assumption_key(needs: str) -> str:
    """The key of capacity.yaml that tells what a key of a usage file does: tables.T.read_units_per_second by its table's."""
    part, *rest = needs.split(".")
    match part:
        case "tables" | "functions" if rest:
            named = needs.rpartition(".")[0]
            return f"{ASSUMPTIONS}.{named}" if len(rest) > 1 else ASSUMPTIONS
        case "websocket":
            return f"{ASSUMPTIONS}.websocket"
        case "logs" | "queues" | "api":
            # Their amounts follow from those of the functions behind them.
            return f"{ASSUMPTIONS}.functions"
        case _:
            return ASSUMPTIONS


def _lines(count: int) -> str:
    return "1 line" if count == 1 else f"{count:,} lines"


def _named(keys: tuple[str, ...]) -> str:
    shown = keys if len(keys) <= MOST_NAMED else keys[: MOST_NAMED - 1]
    more = len(keys) - len(shown)
    return listed(shown, word="and") if not more else f"{', '.join(shown)} and {more:,} more"
