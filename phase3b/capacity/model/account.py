"""Which environments are in one AWS account, as far as the file says: by a word of its own, by the account's number, or both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from phase3b.capacity.model.environment import Environment
from phase3b.capacity.text.place import Place
from phase3b.errors import Problem


def accounts_of(environments: Mapping[str, Environment]) -> dict[str, str]:
    """The account of each environment that says one; of a number and a word that belong together, the word."""
    words: dict[str, str] = {}
    for each in environments.values():
        if each.account_number is not None and each.account is not None:
            words.setdefault(each.account_number, each.account)
    return {
        name: account
        for name, each in environments.items()
        if (account := each.account or words.get(each.account_number or "", each.account_number)) is not None
    }


def sharing(environments: Mapping[str, Environment], name: str) -> tuple[str, ...]:
    """The environments in the account and region of one, itself among them, in the order of the file.

    Of an account that the file does not state, nothing is known, so it is taken to have it for itself.
    """
    accounts = accounts_of(environments)
    if name not in accounts:
        return (name,)
    place = (accounts[name], environments[name].region)
    return tuple(
        other for other, each in environments.items() if other in accounts and (accounts[other], each.region) == place
    )


def watches_account(environments: Mapping[str, Environment], name: str) -> bool:
    """Whether an environment has the alarms of its account and region, which need be written only once."""
    sentence = {other: environments[other].watch_account for other in sharing(environments, name)}
    if True in sentence.values():
        return sentence[name] is True
    return name == next((other for other, watch in sentence.items() if watch is None), None)


def account_problems(environments: Mapping[str, Environment], place: Place) -> Iterator[Problem]:
    """Accounts that are said in two ways, and what only one stack of an account and region may do."""
    numbers: dict[str, tuple[str, str]] = {}
    words: dict[str, tuple[str, str]] = {}
    for name, each in environments.items():
        if each.account is None or each.account_number is None:
            continue
        number, by = numbers.setdefault(each.account, (each.account_number, name))
        if number != each.account_number:
            what = f"the account {each.account} is {number} in {by}"
            yield place.problem(
                (name, "account_id") if each.account_id is not None else (name, "provider", "assume_role", "role_arn"),
                what,
                "One word means one account: correct one of the two",
                code="P3B-ACCOUNT-AMBIGUOUS",
            )
        word, by = words.setdefault(each.account_number, (each.account, name))
        if word != each.account:
            what = f"the account {each.account_number} is called {word} in {by}"
            yield place.problem(
                (name, "account"),
                what,
                "Use one word for it: its quotas are judged together",
                code="P3B-ACCOUNT-AMBIGUOUS",
            )
    yield from _repeated(
        environments,
        place,
        "manage_api_gateway_account",
        "set the role of API Gateway",
        "Say true in one of them: each apply would undo the other's, and the first to be destroyed removes it",
    )
    yield from _repeated(
        environments,
        place,
        "watch_account",
        "write the alarms",
        "Say true in one of them: the same incident would call somebody twice",
    )
    yield from _monitor_problems(environments, place)


def _repeated(
    environments: Mapping[str, Environment], place: Place, key: str, would: str, fix: str
) -> Iterator[Problem]:
    """Environments of one account and region that both say true to what only one of them is to do."""
    accounts = accounts_of(environments)
    owners: dict[tuple[str, str], str] = {}
    for name, each in environments.items():
        if not getattr(each, key) or name not in accounts:
            continue
        owner = owners.setdefault((accounts[name], each.region), name)
        if owner != name:
            what = f"{owner} and {name} would both {would} of the account {accounts[name]} in {each.region}"
            yield place.problem((name, key), what, fix, code="P3B-ACCOUNT-SHARED-TASK")


def _monitor_problems(environments: Mapping[str, Environment], place: Place) -> Iterator[Problem]:
    """Costs are the account's, in whichever region: it can have one monitor of its services."""
    accounts = accounts_of(environments)
    makers: dict[str, str] = {}
    for name, each in environments.items():
        if each.cost_anomaly is None or each.cost_anomaly.monitor_arn is not None or name not in accounts:
            continue
        maker = makers.setdefault(accounts[name], name)
        if maker != name:
            yield place.problem(
                (name, "cost_anomaly"),
                f"{maker} and {name} would both make the monitor of costs of the account {accounts[name]}, which can have one",
                f"Take cost_anomaly out of one of them: {maker}'s sees what both cost",
                code="P3B-ACCOUNT-SHARED-TASK",
            )
