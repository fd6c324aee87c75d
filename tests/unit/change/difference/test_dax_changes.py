"""What a change of DAX means, by hand from the Amazon DynamoDB Developer Guide."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from dax_made import SIZE, planned, with_dax

from phase3b.capacity.deployment import Deployment
from phase3b.change.difference.rules.cache_rules import changed_read_cache
from phase3b.change.difference.rules.dax_rules import changed_dax
from phase3b.change.guard.losses.kept import MAY_GO


def timed(deployment: Deployment, **times: Any) -> Deployment:
    assert deployment.api is not None
    assert deployment.api.dax is not None
    return replace(deployment, api=replace(deployment.api, dax=deployment.api.dax.model_copy(update=times)))


def test_one_that_goes_is_a_warning_as_the_tables_take_its_reads() -> None:
    (rule,) = changed_dax(with_dax(), with_dax(size=None))
    assert (rule.level, rule.about, rule.code) == ("care", "tier.dax", "P3B-CHANGE-DAX")
    assert rule.says == (
        "list_comments read the tables alone again, which take what DAX did. It holds nothing that is not in them"
    )


def test_one_that_comes_says_how_old_answers_may_be() -> None:
    (rule,) = changed_dax(with_dax(size=None), timed(with_dax(), item_seconds=3, query_seconds=7))
    assert (rule.level, rule.about) == ("note", "tier.dax")
    assert "may be up to 7 s old" in rule.says


def test_nodes_of_another_type_are_another_cluster() -> None:
    other = SIZE.model_copy(update={"node_type": "dax.r5.large"})
    (rule,) = changed_dax(with_dax(), with_dax(size=other))
    assert (rule.level, rule.about) == ("care", "aws_dax_cluster.dax")
    assert "goes before that of dax.r5.large is made" in rule.says


def test_other_times_need_nodes_to_be_rebooted() -> None:
    (rule,) = changed_dax(with_dax(), timed(with_dax(), query_seconds=60))
    assert rule.level == "note"
    assert "aws dax reboot-node --cluster-name securebase-prod-dax --node-id NODE" in rule.says


def test_more_nodes_and_another_window_change_it_where_it_is() -> None:
    more = SIZE.model_copy(update={"nodes": 5, "maintenance_window": "mon:01:00-mon:02:00"})
    assert list(changed_dax(with_dax(), with_dax(size=more))) == []


def test_the_cache_that_goes_beside_dax_leaves_functions_in_the_network() -> None:
    """support_tickets stays for DAX, cost_forecasting leaves: the network does not go, and nothing is said of that."""
    rules = list(changed_read_cache(with_dax(), with_dax(cached=False)))
    assert [rule.about for rule in rules] == ["tier.cache"]
    assert "leave the network" not in rules[0].says


def test_what_goes_with_dax_holds_nothing() -> None:
    types = {each.address.type for each in planned(with_dax()).records} - {
        each.address.type for each in planned(with_dax(size=None)).records
    }
    assert types == {"aws_dax_cluster", "aws_dax_parameter_group", "aws_dax_subnet_group"}
    assert types <= set(MAY_GO)
