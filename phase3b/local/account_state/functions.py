"""Lambda: what the account's concurrency allows to reserve, and to keep warm."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from phase3b.local.account_state.account import Account
from phase3b.local.account_state.call import Call, Denied
from phase3b.naming import function_of

PUBLISHED_VERSIONS: Final = "PublishedVersions"
_INVALID: Final = "InvalidParameterValueException"


def put_function_concurrency(call: Call, account: Account) -> Iterator[Denied]:
    """PutFunctionConcurrency."""
    wanted = int(call.parameters.get("ReservedConcurrentExecutions") or 0)
    name = function_name(call)
    others = sum(_reserved(each) for each in _functions(account) if each.function_name != name)
    kept = account.limits.unreserved_concurrency
    if account.limits.concurrent_executions - others - wanted < kept:
        yield Denied(
            _INVALID,
            "Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below "
            f"its minimum value of [{kept}].",
        )


def put_provisioned_concurrency(call: Call, account: Account) -> Iterator[Denied]:
    """PutProvisionedConcurrencyConfig: out of what is reserved for the function, or out of what nobody has reserved."""
    wanted = int(call.parameters.get("ProvisionedConcurrentExecutions") or 0)
    name = function_name(call)
    own = next((each for each in _functions(account) if each.function_name == name), None)
    if own is None:
        return
    if _snap_start(own):
        yield Denied(_INVALID, "Provisioned Concurrency is not supported for a function version that has SnapStart.")
        return
    kept: dict[str, int] = vars(account.functions).get("provisioned_concurrency", {})
    qualified = f"{name}:{call.text('Qualifier')}"
    if own.reserved_concurrency:
        of_function = sum(each for key, each in kept.items() if key.partition(":")[0] == name and key != qualified)
        if of_function + wanted > _reserved(own):
            yield Denied(
                _INVALID,
                "Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for function",
            )
        return
    unreserved = {each.function_name for each in _functions(account) if not each.reserved_concurrency}
    others = sum(each for key, each in kept.items() if key != qualified and key.partition(":")[0] in unreserved)
    reserved = sum(map(_reserved, _functions(account)))
    least = account.limits.unreserved_concurrency
    if account.limits.concurrent_executions - reserved - others - wanted < least:
        yield Denied(
            _INVALID,
            "Specified ConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its "
            f"minimum value of [{least}].",
        )


def update_function_configuration(call: Call, account: Account) -> Iterator[Denied]:
    """UpdateFunctionConfiguration: a function has SnapStart or provisioned concurrency, never both."""
    wanted = call.parameters.get("SnapStart") or {}
    kept: dict[str, int] = vars(account.functions).get("provisioned_concurrency", {})
    if wanted.get("ApplyOn") == PUBLISHED_VERSIONS and any(
        key.partition(":")[0] == function_name(call) for key in kept
    ):
        yield Denied(_INVALID, "SnapStart is not supported for a function that has Provisioned Concurrency.")


def _snap_start(function: Any) -> bool:
    return bool(function.get_configuration()["SnapStart"]["ApplyOn"] == PUBLISHED_VERSIONS)


def function_name(call: Call) -> str:
    """A function's name, in whichever of Lambda's ways it is given."""
    return function_of(call.text("FunctionName"))


def _functions(account: Account) -> list[Any]:
    return list(account.functions.list_functions())


def _reserved(function: Any) -> int:
    return int(function.reserved_concurrency or 0)
