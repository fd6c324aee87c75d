"""The account as bytes, and back: each service's data as moto has it, with what AccountState remembers beside it.

DynamoDB's items and streams are those of its engine.
Only classes of moto, of the embedded AWS and of the standard library's data are made again: the file is no way to run
something else.
"""

from __future__ import annotations

import importlib
import io
import pickle
import sys
import threading
from collections import defaultdict
from dataclasses import dataclass
from types import FunctionType, ModuleType
from typing import Any, Final
from weakref import WeakValueDictionary

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)
from moto.core.base_backend import BackendDict

from phase3b.local.account_state.history import History
from phase3b.local.dynamodb.kept_items import items, put_items

PROTOCOL: Final = 5
_LOCK, _RLOCK = type(threading.Lock()), type(threading.RLock())
# What a backend dictionary has anyway; s3's, for one, also knows whose each bucket is.
_OWN: Final = frozenset({"backend", "service_name", "_use_boto3_regions", "_additional_regions", "_id"})
_OURS: Final = ("moto.", "phase3b.local.")
# Data of the standard library, and what moto's own data is made of.
_DATA: Final = {
    "builtins": {"dict", "list", "set", "frozenset", "bytearray", "complex", "object", "slice", "range"},
    "collections": {"OrderedDict", "defaultdict", "deque", "Counter"},
    "copyreg": {"_reconstructor", "__newobj__"},
    "datetime": {"datetime", "date", "time", "timedelta", "timezone"},
    "decimal": {"Decimal"},
    "re": {"_compile"},
    "ipaddress": {"IPv4Network", "IPv4Address"},
    "uuid": {"UUID"},
    "weakref": {"WeakValueDictionary"},
    "zoneinfo": {"ZoneInfo"},
}


class NotOurDataError(Exception):
    """The bytes name something that no account consists of."""


@dataclass(frozen=True, slots=True)
class AccountData:
    """An account that was read: each service's data by what holds it, DynamoDB's items, the history, the clock's seconds."""

    services: list[tuple[str, str, dict[str, dict[str, Any]], dict[str, Any]]]
    items: dict[str, Any]
    history: History
    moved: float


def dumps(history: History, moved: float) -> bytes:
    """Everything that moto has of any service, DynamoDB's items, and what is remembered beside them.

    No other thread runs meanwhile: it would find a dictionary changed under its hands.
    """
    held = sys.getswitchinterval()
    sys.setswitchinterval(3600)
    try:
        services = [
            (*_place(each), {account: dict(of_account.items()) for account, of_account in each.items()}, _more(each))
            for each in BackendDict._instances  # type: ignore[misc]  # noqa: SLF001  moto lists them nowhere else
            if each
        ]
        out = io.BytesIO()
        _Pickler(out, PROTOCOL).dump((services, items(), history, moved))
        return out.getvalue()
    finally:
        sys.setswitchinterval(held)


def loads(data: bytes) -> AccountData:
    """The data of `dumps`.

    Raises:
        NotOurDataError: it names something else.
        Exception: whatever data raises that nobody wrote in full.
    """
    return AccountData(*_Unpickler(io.BytesIO(data)).load())


def put(account: AccountData) -> None:
    """Gives moto each service's data, and the engine DynamoDB's items."""
    put_items(account.items)
    for module, name, accounts, more in account.services:
        backends: BackendDict[Any] = getattr(importlib.import_module(module), name)
        vars(backends).update(more)
        for account_id, regions in accounts.items():
            of_account = backends[account_id]
            for region, backend in regions.items():
                of_account[region] = backend


def _place(backends: BackendDict[Any]) -> tuple[str, str]:
    """The module and the name that a service's data has in moto."""
    module: ModuleType = sys.modules[backends.backend.__module__]
    return module.__name__, next(name for name, each in vars(module).items() if each is backends)


def _more(backends: BackendDict[Any]) -> dict[str, Any]:
    return {name: value for name, value in vars(backends).items() if name not in _OWN}


class _Pickler(pickle.Pickler):
    """With what moto holds that no pickle takes: locks, weak references, keys."""

    def reducer_override(self, obj: Any, /) -> Any:
        """How one of them is made again."""
        kind = type(obj)
        if isinstance(obj, type | FunctionType):
            # Refused now, and not when the data is needed.
            _refuse_others(obj.__module__, obj.__qualname__, obj)
            return NotImplemented
        if kind is _LOCK:
            return new_lock, ()
        if kind is _RLOCK:
            return new_rlock, ()
        if kind is threading.Condition:
            return new_condition, ()
        if kind is defaultdict and isinstance(obj.default_factory, FunctionType) and obj.default_factory() == {}:
            # `lambda: {}` has no name by which it could be found again.
            return defaultdict, (dict,), None, None, iter(list(obj.items()))
        if kind is WeakValueDictionary:
            # Filled after it is made: what is in it leads back to it.
            return WeakValueDictionary, (), None, None, iter(list(obj.items()))
        if isinstance(obj, RSAPrivateKey | EllipticCurvePrivateKey):
            return private_key, (obj.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),)
        return NotImplemented


class _Unpickler(pickle.Unpickler):
    """Of nothing but data."""

    def find_class(self, module_name: str, global_name: str, /) -> Any:
        """A class that an account consists of."""
        found = super().find_class(module_name, global_name) if module_name.startswith((*_OURS, *_DATA)) else None
        _refuse_others(module_name, global_name, found)
        return found


def _refuse_others(module_name: str, name: str, found: Any) -> None:
    """A dotted name could lead through moto to what it imports: what is found must be of moto itself."""
    ours = module_name.startswith(_OURS) and str(getattr(found, "__module__", "")).startswith(_OURS)
    if not ours and name not in _DATA.get(module_name, ()):
        raise NotOurDataError(f"{module_name}.{name}")


def new_lock() -> Any:
    """A lock that nobody holds."""
    return threading.Lock()


def new_rlock() -> Any:
    """A lock of a thread that nobody holds."""
    return threading.RLock()


def new_condition() -> Any:
    """A condition that nobody waits for."""
    return threading.Condition()


def private_key(der: bytes) -> Any:
    """The key of a KMS key."""
    return load_der_private_key(der, None)
