"""The forms that texts in capacity.yaml have: the pattern that a machine checks and the words that a person reads."""

from __future__ import annotations

from typing import Final

from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class TextForm:
    """What it is the form of, its pattern (in the common subset of Python, Rust and JSON Schema), and how to say it."""

    kind: str
    pattern: str
    words: str


PROJECT: Final = TextForm(
    "project name",
    r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
    "lower-case letters, digits and single hyphens, beginning with a letter",
)
NAME: Final = TextForm(
    "name",
    r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
    "lower-case letters, digits and single underscores, beginning with a letter",
)
ENVIRONMENT: Final = TextForm(
    "environment name",
    r"^[a-z]([a-z0-9]|-[a-z0-9])*$",  # the same as a project's, and a form of its own by its pattern
    "lower-case letters, digits and single hyphens, beginning with a letter",
)
# So many characters leave room for a table of 22 in the narrowest name: an IAM role takes 64.
LONGEST_ENVIRONMENT: Final = 24
LONGEST_NAME: Final = 48
KEY_PATH: Final = TextForm(
    "key of a tier",
    r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$",
    "keys with dots between them, such as api.cache.size_gb",
)
ATTRIBUTE: Final = TextForm("attribute name", r"^[A-Za-z_][A-Za-z0-9_.-]*$", "letters, digits and _ . - only")
REGION: Final = TextForm("AWS region", r"^[a-z]{2,4}(-[a-z]+)+-[0-9]+$", "the name of an AWS region, such as us-east-1")
ACCOUNT: Final = TextForm("AWS account ID", r"^[0-9]{12}$", "the 12 digits of an AWS account in quotes")
EMAIL: Final = TextForm(
    "email address", r"^[^@\s,;]+@[^@\s,;]+\.[^@\s,;.]+$", "one email address, such as devops@example.com"
)
BUCKET: Final = TextForm(
    "S3 bucket name",
    r"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
    "an S3 bucket's name: 3 to 63 lower-case letters, digits, dots and hyphens",
)
STATE_PATH: Final = TextForm(
    "path of a state file",
    r"^[A-Za-z0-9_][A-Za-z0-9_./-]*\.tfstate$",
    "a relative path that ends in .tfstate, such as state/dev.tfstate",
)
OBJECT_KEY: Final = TextForm(
    "S3 object key", r"^[A-Za-z0-9_][A-Za-z0-9_./-]*$", "an S3 object's key, such as phase3b/prod.tfstate"
)
TAG_KEY: Final = TextForm(
    "tag key", r"^[A-Za-z0-9 _.:/=+@-]{1,128}$", "1 to 128 letters, digits, spaces and _ . : / = + - @"
)
TAG_VALUE: Final = TextForm(
    "tag value", r"^[A-Za-z0-9 _.:/=+@-]{0,256}$", "up to 256 letters, digits, spaces and _ . : / = + - @"
)
SCHEDULE: Final = TextForm(
    "schedule expression",
    r"^(rate|cron)\([^()]*\)$",
    "rate(1 day) or cron(0 3 * * ? *), in the format of EventBridge",
)
SCALING_SCHEDULE: Final = TextForm(
    "schedule expression",
    r"^(at|rate|cron)\([^()]*\)$",
    "cron(0 8 ? * MON-FRI *), rate(1 day) or at(2026-11-27T06:00:00), in the format of Application Auto Scaling",
)
TIME_ZONE: Final = TextForm(
    "time zone", r"^[A-Za-z][A-Za-z0-9_+/-]*$", "the name of a time zone in the IANA database, such as Europe/Berlin"
)
ROUTE_PATH: Final = TextForm(
    "path of a route", r"^(/([a-z0-9_-]+|\{[a-z][a-z0-9_]*\}))+$", "a path such as /support/tickets/{ticket_id}"
)
# RFC 6454 as a browser writes it: no path, no slash behind it, and the port only where it is not the scheme's own.
ORIGIN: Final = TextForm(
    "origin",
    r"^(\*|https?://([a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:]+\])(:[1-9][0-9]{0,4})?)$",
    "scheme, host and port as a browser writes them, such as https://portal.example.com or http://localhost:3000, without "
    "a path; or * alone",
)
HEADER: Final = TextForm("header name", r"^[A-Za-z][A-Za-z0-9-]*$", "the name of a header, such as X-Api-Key")
SCHEMA_NAME: Final = TextForm("schema name", r"^[A-Z][A-Za-z0-9]*$", "the name of a schema, such as TicketCreate")
# Part of the scope tokens of RFC 6749, 3.3: what needs no quotes in YAML and no escape in JSON.
SCOPE: Final = TextForm(
    "scope",
    r"^[a-z][a-z0-9_]*([:.-][a-z0-9_]+)*$",
    "lower-case letters, digits and _ : . -, such as webhooks:write",
)
# As the authorizer has it (lambda_src/authorizer/token.py).
TENANT: Final = TextForm(
    "id of a tenant", r"^[A-Za-z0-9_.-]{1,64}$", "the tenant_id of its tokens: up to 64 letters, digits and _ . -"
)
DATE: Final = TextForm("date", r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", 'a date such as 2026-01-22, 2026-01 or "2026"')
DAY: Final = TextForm("date", r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "a day such as 2026-01-22")
SOURCE: Final = TextForm(
    "source ID", r"^[A-Z][A-Z0-9]*$", "capital letters and digits, beginning with a letter, such as S1"
)
PRICE: Final = TextForm("name of a price", r"^[a-z0-9_]+\.[a-z0-9_]+$", "SERVICE.ITEM of a price file, such as s3.put")
CHECK: Final = TextForm(
    "check ID", r"^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$", "the id of a check, such as CKV_AWS_338 or P3B_TABLE_TTL"
)
VARIABLE: Final = TextForm(
    "environment variable",
    # AWS: "Environment.Variables" of CreateFunction, which takes no name of one letter.
    r"^[A-Za-z][A-Za-z0-9_]+$",
    "a letter, then letters, digits and underscores",
)
HANDLER: Final = TextForm(
    "handler",
    r"^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)+$",
    "MODULE.FUNCTION, as handler.handle or app.main: a module of the function's folder, and a function in it",
)
SOURCE_FOLDER: Final = TextForm(
    "path in the project",
    r"^[^/\\~\s\x00-\x1f\x7f][^\\\x00-\x1f\x7f]*$",
    "a path of the project, relative to capacity.yaml, such as services/billing",
)
LAYER: Final = TextForm(
    "ARN of a layer version",
    r"^arn:(\{partition\}|aws(-[a-z]+)*):lambda:(\{region\}|(eusc-)?[a-z]{2}(-gov|-iso[a-z]?)?-[a-z]+-[0-9]):(\{account\}|[0-9]{12}):layer:[A-Za-z0-9_-]+:[0-9]+$",
    "the ARN of a version of a layer, in which {partition}, {region} and {account} are those of each environment, as in "
    "arn:{partition}:lambda:{region}:017000801446:layer:AWSLambdaPowertoolsPythonV3-python313-arm64:7",
)
IMAGE: Final = TextForm(
    "image in Amazon ECR",
    r"^(\{account\}|[0-9]{12})\.dkr\.ecr\.(\{region\}|(eusc-)?[a-z]{2}(-gov|-iso[a-z]?)?-[a-z]+-[0-9])\.(\{dns_suffix\}|[a-z0-9]+(\.[a-z0-9]+)+)"
    r"/[a-z0-9]+([._/-][a-z0-9]+)*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|@sha256:[0-9a-f]{64})$",
    "an image in Amazon ECR with its digest or tag, in which {account}, {region} and {dns_suffix} are those of each environment, as in "
    "{account}.dkr.ecr.{region}.{dns_suffix}/reports@sha256:0123...",
)
ANOMALY_MONITOR: Final = TextForm(
    "ARN of an anomaly monitor",
    r"^arn:aws(-[a-z]+)*:ce::[0-9]{12}:anomalymonitor/[a-zA-Z0-9-]+$",
    "arn:, as in arn:aws:ce::123456789012:anomalymonitor/4b1c6c5e-6a7c-4b8e-9d0a-1f2e3d4c5b6a",
)
# Of these the models of AWS say the same: tests/unit/capacity/test_account_forms.py compares them.
ROLE_ARN: Final = TextForm(
    "ARN of an IAM role",
    r"^arn:aws(-[a-z]+)*:iam::[0-9]{12}:role/[!-~]+$",
    "the ARN of a role, as in arn:aws:iam::123456789012:role/deploy",
)
POLICY_ARN: Final = TextForm(
    "ARN of an IAM policy",
    r"^arn:aws(-[a-z]+)*:iam::([0-9]{12}|aws):policy/[!-~]+$",
    "the ARN of a managed policy, as in arn:aws:iam::123456789012:policy/boundary",
)
ROLE_PATH: Final = TextForm(
    "path of a role",
    r"^/([!-.0-~][!-~]*/)?$",
    "a path that begins and ends with a slash, such as /service-roles/",
)
TABLE_NAME: Final = TextForm(
    "name of a table in AWS",
    r"^[a-zA-Z0-9_.-]{3,}$",
    "three letters or more, digits, _, . and -, as in securebase-prod-support-tickets-restored-20261130t070000",
)
SECRET_ARN: Final = TextForm(
    "ARN of a secret",
    r"^arn:aws(-[a-z]+)*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}$",
    "the whole ARN, as in arn:aws:secretsmanager:us-east-1:123456789012:secret:slack-webhook-AbCdEf",
)
HTTPS_URL: Final = TextForm(
    "address of a page",
    r"^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~%/-]*)?$",
    "a URL with https:// and without user, password, query or fragment, such as https://wiki.example.com/runbook",
)
KEY_ARN: Final = TextForm(
    "ARN of a KMS key",
    r"^arn:aws(-[a-z]+)*:kms:[a-z0-9-]+:[0-9]{12}:key/(mrk-)?[a-f0-9-]{32,36}$",
    "the ARN of a key, not of an alias, as in arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
)
SUBNET: Final = TextForm("subnet ID", r"^subnet-[0-9a-f]{8,17}$", "the ID of a subnet, as in subnet-0123456789abcdef0")
SECURITY_GROUP: Final = TextForm(
    "security group ID", r"^sg-[0-9a-f]{8,17}$", "the ID of a security group, as in sg-0123456789abcdef0"
)
CIDR: Final = TextForm(
    "range of addresses",
    r"^([0-9]{1,3}\.){3}[0-9]{1,3}/[0-9]{1,2}$",
    "a range of IPv4 addresses, as in 10.60.0.0/22",
)
NODE_TYPE: Final = TextForm(
    "type of a cache node",
    r"^cache\.[a-z][0-9][a-z]*\.(micro|small|medium|large|[0-9]{0,2}xlarge)$",
    "a type of ElastiCache's nodes, such as cache.t3.micro",
)
DAX_NODE_TYPE: Final = TextForm(
    "type of a DAX node",
    r"^dax\.[a-z][0-9][a-z]*\.(small|medium|large|[0-9]{0,2}xlarge)$",
    "a type of DAX's nodes, such as dax.t3.small",
)
WEEKLY_WINDOW: Final = TextForm(
    "weekly window",
    r"^(mon|tue|wed|thu|fri|sat|sun):([01][0-9]|2[0-3]):[0-5][0-9]-(mon|tue|wed|thu|fri|sat|sun):([01][0-9]|2[0-3]):[0-5][0-9]$",
    "a weekly window in UTC, as in sun:05:00-sun:06:00",
)
SESSION_NAME: Final = TextForm(
    "session name", r"^[A-Za-z0-9_+=,.@-]{2,64}$", "2 to 64 letters, digits and _ + = , . @ -"
)
EXTERNAL_ID: Final = TextForm(
    "external ID", r"^[A-Za-z0-9_+=,.@:/-]{2,1224}$", "2 to 1,224 letters, digits and _ + = , . @ : / -"
)
PROFILE: Final = TextForm(
    "profile name",
    r"^[A-Za-z0-9_.@/+=,:-]{1,128}$",
    "the name of a profile of ~/.aws/config, without brackets or spaces",
)
URL: Final = TextForm(
    "URL", r"^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~%/-]*)?$",
    "a URL without user, password, query or fragment, such as https://states.example.com/prod",
)  # fmt: skip
KMS_KEY: Final = TextForm(
    "KMS key",
    r"^((arn:aws(-[a-z]+)*:kms:[a-z0-9-]+:[0-9]{12}:)?(key/)?[A-Za-z0-9-]+|(arn:aws(-[a-z]+)*:kms:[a-z0-9-]+:[0-9]{12}:)?alias/[A-Za-z0-9/_-]+)$",
    "a key's ID, its ARN or an alias, such as alias/terraform-state",
)
WORKSPACE: Final = TextForm("workspace name", r"^[A-Za-z0-9_.~-]+$", "letters, digits and _ . ~ - only")
KEY_PREFIX: Final = TextForm(
    "prefix of an S3 key",
    r"^[A-Za-z0-9_.:-]+(/[A-Za-z0-9_.:-]+)*$",
    "folders without a slash at the beginning or the end",
)
HOSTNAME: Final = TextForm(
    "host name", r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$", "a host such as app.terraform.io"
)
# A name in a public zone has a zone of two parts or more above it, or is that zone; ACM and API Gateway take lower case alone.
DOMAIN_NAME: Final = TextForm(
    "domain name",
    r"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$",
    "a name below your zone in lower case and without a dot at the end, such as api.example.com",
)
ZONE_ID: Final = TextForm(
    "ID of a hosted zone", r"^Z[A-Z0-9]{1,31}$", "the ID of a hosted zone of Route 53, such as Z0123456789ABCDEFGHIJ"
)
ORGANIZATION: Final = TextForm(
    "organization", r"^[A-Za-z0-9][A-Za-z0-9_-]+$", "letters, digits, underscores and hyphens, as in its address"
)
HOSTED_WORKSPACE: Final = TextForm(
    "workspace of HCP Terraform", r"^[A-Za-z0-9_-]+$", "letters, digits, underscores and hyphens only"
)
ROUTE_NAME: Final = TextForm(
    "route",
    r"^(GET|POST|PUT|PATCH|DELETE) /[^ ?#]*$",
    "the method and the path of a route, such as GET /support/tickets",
)
ANSWER_KEY: Final = TextForm(
    "key of an answer",
    r"^[A-Za-z_][A-Za-z0-9_]*(\.([A-Za-z_][A-Za-z0-9_]*|[0-9]+))*$",
    "keys and positions with dots between them, such as items.0.ticket_id",
)
TENANT_PREFIX: Final = TextForm(
    "beginning of a tenant's name", r"^[A-Za-z0-9_.-]{1,40}$", "up to 40 letters, digits and _ . - only"
)
TEXT: Final = TextForm("line of text", r"^\S[^\r\n]*$", "one line of text")

ALL: Final = (
    PROJECT, NAME, KEY_PATH, ENVIRONMENT, ATTRIBUTE, REGION, ACCOUNT, EMAIL, BUCKET, STATE_PATH, OBJECT_KEY, TAG_KEY, TAG_VALUE,
    SCHEDULE, SCALING_SCHEDULE, TIME_ZONE, ROUTE_PATH, SCHEMA_NAME, SCOPE, TENANT, DATE, DAY, SOURCE, PRICE, CHECK, HANDLER, VARIABLE, SOURCE_FOLDER,
    LAYER, IMAGE, ORIGIN, HEADER,
    ANOMALY_MONITOR, ROLE_ARN, POLICY_ARN, ROLE_PATH, KEY_ARN, TABLE_NAME, SECRET_ARN, HTTPS_URL, SUBNET, SECURITY_GROUP, CIDR, NODE_TYPE, DAX_NODE_TYPE, WEEKLY_WINDOW, SESSION_NAME, EXTERNAL_ID, PROFILE, URL, KMS_KEY, WORKSPACE, KEY_PREFIX, HOSTNAME, DOMAIN_NAME, ZONE_ID,
    ORGANIZATION, HOSTED_WORKSPACE, ROUTE_NAME, ANSWER_KEY, TENANT_PREFIX, TEXT,
)  # fmt: skip
BY_PATTERN: Final = {form.pattern: form for form in ALL}
