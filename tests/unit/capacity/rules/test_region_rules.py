"""The second region of an environment: what it may be, with the message of each mistake, and what is derived of it."""

from __future__ import annotations

import pytest
from service_capacity import changed, text

from phase3b.capacity.both_regions import deployments_of
from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import parse, reading_of
from phase3b.capacity.model.backend import S3Backend
from phase3b.capacity.model.second_region import second_backend
from phase3b.errors import Phase3bError

REGION = "    region: us-east-1\n"
TWO_REGIONS = ("    description: First customers\n", "    description: First customers\n    second_region: true\n")
GROWTH = ("    extends: starter\n", "    extends: starter\n    second_region: false\n")
STATE = "    backend: {type: local, path: state/dev.tfstate}\n"
SUBNETS = "vpc: {subnet_ids: [subnet-0123456789abcdef0], security_group_ids: [sg-0123456789abcdef0]}"
KEY = "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"


def two_regions(second: str = "{region: us-west-2}", *edits: tuple[str, str]) -> str:
    return changed(TWO_REGIONS, GROWTH, (REGION, f"{REGION}    second_region: {second}\n"), *edits)


def one_region(second: str) -> str:
    return changed((REGION, f"{REGION}    second_region: {second}\n"))


def only_in_growth(text: str) -> str:
    """A tier that dev is not in, and prod has only one region of."""
    found = text.replace("  growth:\n", "  growth:\n    second_region: true\n", 1)
    return found.replace("    tier: growth\n", "    tier: growth\n    overrides: {second_region: false}\n", 1)


def faults(text: str) -> list[str]:
    with pytest.raises(Phase3bError) as caught:
        parse(text, "x.yaml")
    return [str(problem).partition(" ")[2] for problem in caught.value.problems]


HTTP = (
    STATE,
    "    backend: {type: http, address: https://state.example.com/dev, lock_address: https://state.example.com/dev/lock}\n",
)
MISTAKES = {
    "none named": (
        changed(TWO_REGIONS, GROWTH),
        (
            "environments.dev.tier: the tier starter has a second region, and dev names none. Add second_region: {region: us-west-2} to "
            "environments.dev, or second_region: false to its overrides. [P3B-REGION-MISSING]"
        ),
    ),
    "the first again": (
        two_regions("{region: us-east-1}"),
        (
            "environments.dev.second_region.region: us-east-1 is the first region of dev as well. Name another region, or remove "
            "second_region. [P3B-REGION-SECOND]"
        ),
    ),
    "unknown": (
        two_regions("{region: us-wset-2}"),
        'environments.dev.second_region.region: AWS has no region "us-wset-2". Did you mean `us-west-2`? [P3B-REGION-UNKNOWN]',
    ),
    "in another partition": (
        two_regions("{region: cn-north-1}"),
        (
            "environments.dev.second_region.region: cn-north-1 is in aws-cn, and us-east-1 in aws: no table is replicated between "
            "partitions. Name a region of aws. [P3B-REGION-SECOND]"
        ),
    ),
    "kept beside a second region": (
        two_regions("{region: us-west-2, kept: true}"),
        (
            "environments.dev.second_region.kept: the tier starter has a second region: nothing of it is to be kept alone. Remove `kept`, "
            "or switch to a tier without a second region. [P3B-REGION-STATE]"
        ),
    ),
    "failed over to nothing": (
        one_region("{region: us-west-2, failed_over: true}"),
        (
            "environments.dev.second_region.failed_over: the tier starter has no second region that schedules could run in. Remove "
            "`failed_over`, or switch to a tier with a second region. [P3B-REGION-STATE]"
        ),
    ),
    "a name that is taken": (
        two_regions(
            "{region: us-west-2}",
            (
                "environments:\n",
                (
                    "environments:\n  dev-us-west-2:\n    tier: growth\n    region: eu-west-1\n    alert_email: a@example.com\n"
                    "    overrides: {second_region: false}\n    backend: {type: local, path: state/other.tfstate}\n"
                ),
            ),
        ),
        (
            "environments.dev.second_region: its stack would be the environment dev-us-west-2, which is in the file already. Rename "
            "environments.dev-us-west-2, or name another region. [P3B-REGION-NAME]"
        ),
    ),
    "a name that is too long": (
        two_regions("{region: us-west-2}", ("environments:\n  dev:\n", "environments:\n  development-europe:\n")),
        (
            "environments.development-europe.second_region: its stack would be the environment development-europe-us-west-2, which has 28 "
            "characters. Use a name of at most 14 characters for the environment. [P3B-REGION-NAME]"
        ),
    ),
    "a state without a place": (
        two_regions("{region: us-west-2}", HTTP),
        (
            "environments.dev.second_region: a state of the type http has no place that the second stack's could be derived from. Add "
            "backend: with the place of its state. [P3B-REGION-BACKEND]"
        ),
    ),
    "subnets of the first region alone": (
        two_regions("{region: us-west-2}", (REGION, f"{REGION}    {SUBNETS}\n")),
        (
            "environments.dev.second_region: `vpc` has subnets of us-east-1, and none of us-west-2 are named. Add vpc: to second_region, "
            "with subnets and security groups of that region. [P3B-REGION-NETWORK]"
        ),
    ),
    "a network that is there, and one to be made": (
        two_regions(f"{{region: us-west-2, cidr: 10.61.0.0/22, {SUBNETS}}}", (REGION, f"{REGION}    {SUBNETS}\n")),
        (
            "environments.dev.second_region.cidr: `vpc` names a network that is there already, and `cidr` is of one to be made. Keep one of "
            "them. [P3B-NETWORK-TWICE]"
        ),
    ),
    "addresses that are no range": (
        two_regions("{region: us-west-2, cidr: 10.61.1.0/22}"),
        (
            'environments.dev.second_region.network.cidr: "10.61.1.0/22" is not a range of addresses. Write its first address: '
            "10.61.0.0/22. [P3B-NETWORK-ADDRESSES]"
        ),
    ),
    "a key of the first region": (
        two_regions(f"{{region: us-west-2, kms_key_arn: {KEY}}}"),
        (
            "environments.dev.second_region.kms_key_arn: the key is in us-east-1, and the environment in us-west-2. Name a key of that "
            "region; of a multi-Region key, its replica there. [P3B-REGION-OTHER]"
        ),
    ),
    "the first one's state": (
        two_regions("{region: us-west-2, backend: {type: local, path: state/dev.tfstate}}"),
        (
            "environments.dev.second_region.backend: dev-us-west-2 and dev would keep their state in the same place, and each destroy the "
            "other's resources. Give each environment its own path or key. [P3B-STATE-SHARED]"
        ),
    ),
    "a stream of keys": (
        two_regions("{region: us-west-2}", ("      stream: NEW_AND_OLD_IMAGES\n", "      stream: KEYS_ONLY\n")),
        (
            "service.tables.tickets.stream: the stream of a table that is replicated is NEW_AND_OLD_IMAGES, and this one is KEYS_ONLY. "
            "Write NEW_AND_OLD_IMAGES, or regional: true where each region has a table of its own. [P3B-REGION-STREAM]"
        ),
    ),
    "one region of each region's table": (
        two_regions(
            "{region: us-west-2}",
            ("      stream: NEW_AND_OLD_IMAGES\n", "      stream: NEW_AND_OLD_IMAGES\n      regional: true\n"),
            ("parallelization_factor: 1}", "parallelization_factor: 1, one_region: true}"),
        ),
        (
            "service.functions.tickets_api.streams.tickets.one_region: each region has its own table tickets: read in one region alone, the "
            "other's changes are lost. Remove one_region, or regional of the table. [P3B-REGION-STREAM]"
        ),
    ),
    "two regions of each region's table": (
        two_regions(
            "{region: us-west-2}",
            ("      stream: NEW_AND_OLD_IMAGES\n", "      stream: NEW_AND_OLD_IMAGES\n      regional: true\n"),
            ("parallelization_factor: 1}", "parallelization_factor: 1, two_regions: true}"),
        ),
        (
            "service.functions.tickets_api.streams.tickets.two_regions: each region has its own table tickets: nothing of it is written in "
            "both regions. Remove two_regions, or regional of the table. [P3B-REGION-STREAM]"
        ),
    ),
}


@pytest.mark.parametrize(("text", "message"), list(MISTAKES.values()), ids=list(MISTAKES))
def test_message(text: str, message: str) -> None:
    assert faults(text) == [message]


def test_every_mistake_has_its_line() -> None:
    found = reading_of(MISTAKES["a stream of keys"][0], "x.yaml")
    (problem,) = found.problems
    place = found.placed(problem).where
    assert place is not None
    assert MISTAKES["a stream of keys"][0].splitlines()[place.line - 1].strip() == "stream: KEYS_ONLY"


def test_the_second_region_is_an_environment_like_others() -> None:
    capacity = parse(two_regions("{region: us-west-2, cidr: 10.61.0.0/22}"), "x.yaml")
    assert list(capacity.environments) == ["dev", "dev-us-west-2", "prod"]
    assert list(capacity.written_environments) == ["dev", "prod"]
    assert capacity.second_regions == {"dev-us-west-2": "dev"}
    first, second = (resolve(capacity, name) for name in ("dev", "dev-us-west-2"))
    assert (first.environment.region, second.environment.region) == ("us-east-1", "us-west-2")
    assert second.environment.backend.place == "state/dev-us-west-2.tfstate"
    assert second.environment.own_network.cidr == "10.61.0.0/22"
    assert second.environment.second_region is None
    assert first.regions is not None
    assert second.regions is not None
    assert (first.regions.number, second.regions.number) == (0, 1)
    assert (first.regions.active, second.regions.active) == (True, False)
    assert (first.regions.other_environment, second.regions.other_environment) == ("dev-us-west-2", "dev")
    assert (first.first_environment, second.first_environment) == ("dev", "dev")
    assert second.replicated == ("tickets", "webhooks")
    assert second.is_replica("tickets")
    assert not first.is_replica("tickets")


def test_after_a_failover_the_second_is_active() -> None:
    capacity = parse(two_regions("{region: us-west-2, failed_over: true}"), "x.yaml")
    assert [each.regions and each.regions.active for each in deployments_of(capacity, "dev")] == [False, True]


def test_without_it_in_the_tier_there_is_one_region() -> None:
    capacity = parse(
        two_regions("{region: us-west-2}", ("    overrides:\n", "    overrides:\n      second_region: false\n")),
        "x.yaml",
    )
    assert list(capacity.environments) == ["dev", "prod"]
    assert [each.name for each in deployments_of(capacity, "dev")] == ["dev"]


def test_a_question_about_a_tier_that_has_one_has_both() -> None:
    capacity = parse(only_in_growth(one_region("{region: us-west-2}")), "x.yaml")
    assert list(capacity.environments) == ["dev", "prod"]
    assert [each.name for each in deployments_of(capacity, "dev", "growth")] == ["dev", "dev-us-west-2"]


def test_what_is_kept_is_a_second_stack_of_a_first_that_has_one_region() -> None:
    capacity = parse(one_region("{region: us-west-2, kept: true}"), "x.yaml")
    first, second = (resolve(capacity, name) for name in ("dev", "dev-us-west-2"))
    assert first.regions is None
    assert second.regions is not None
    assert second.regions.kept
    assert not second.regions.active


def test_a_question_about_a_tier_says_when_the_state_has_no_place() -> None:
    capacity = parse(
        only_in_growth(changed(HTTP, (REGION, f"{REGION}    second_region: {{region: us-west-2}}\n"))), "x.yaml"
    )
    with pytest.raises(Phase3bError, match="lacks a place for its state"):
        deployments_of(capacity, "dev", "growth")


def test_a_table_of_each_region_is_not_replicated() -> None:
    capacity = parse(
        two_regions(
            "{region: us-west-2}",
            ("      description: Webhooks\n", "      description: Webhooks\n      regional: true\n"),
        ),
        "x.yaml",
    )
    assert resolve(capacity, "dev-us-west-2").replicated == ("tickets",)


def test_the_region_comes_before_the_ending() -> None:
    state = S3Backend(type="s3", bucket="states", key="a/b/prod.v1.tfstate", region="us-east-1", lock_file=True)
    second = second_backend(state, "eu-west-1")
    assert isinstance(second, S3Backend)
    assert second.key == "a/b/prod.v1-eu-west-1.tfstate"


def test_a_file_without_any_of_it_is_as_it_was() -> None:
    capacity = parse(text(), "x.yaml")
    assert capacity.second_regions == {}
    assert resolve(capacity, "dev").regions is None


_STREAM = (
    "      streams:\n        tickets: {batch_size: 10, batching_window_seconds: 0, maximum_retry_attempts: 2, "
    "maximum_record_age_seconds: 60, parallelization_factor: 1}\n"
)
WITHOUT_STREAM = ("      stream: NEW_AND_OLD_IMAGES\n", "")
OF_TWO = ("parallelization_factor: 1}", "parallelization_factor: 1, two_regions: true}")


def test_a_stream_of_two_regions_is_read_in_both_and_needs_none_of_the_table() -> None:
    capacity = parse(two_regions("{region: us-west-2}", WITHOUT_STREAM, OF_TWO), "x.yaml")
    for deployment in deployments_of(capacity, "dev"):
        assert list(deployment.functions[0].definition.streams) == ["tickets"]
    # prod has one region.
    assert list(resolve(capacity, "prod").functions[0].definition.streams) == []


def test_without_a_second_region_nothing_reads_it() -> None:
    capacity = parse(changed(WITHOUT_STREAM, OF_TWO), "x.yaml")
    assert list(resolve(capacity, "dev").functions[0].definition.streams) == []
    without = parse(changed(WITHOUT_STREAM, (_STREAM, "")), "x.yaml")
    assert resolve(capacity, "dev").functions == resolve(without, "dev").functions


@pytest.mark.parametrize("region", ["us-east-1", "cn-north-1"])
def test_a_region_that_defaults_name_is_no_mistake_where_the_tier_has_one_region(region: str) -> None:
    read = parse(one_region(f"{{region: {region}}}"), "x.yaml")
    assert read.second_regions == {}
