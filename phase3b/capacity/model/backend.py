"""Where Terraform keeps an environment's state."""

from typing import Annotated, Literal

from pydantic import Field

from phase3b.capacity.model.provider import AssumeRole, Profile
from phase3b.capacity.model.schema import Region, Strict
from phase3b.capacity.text import text_form

# What Terraform puts before the states of other workspaces than `default`, where nothing else is given.
OTHER_WORKSPACES = "env:"
DEFAULT_WORKSPACE = "default"
HCP = "app.terraform.io"


class LocalBackend(Strict):
    """Terraform state in a file."""

    type: Literal["local"] = Field(description="State in a file on this machine.")
    path: Annotated[str, Field(pattern=text_form.STATE_PATH.pattern, max_length=200)] = Field(
        description="Path of the state file, relative to the folder that holds the output folder."
    )

    @property
    def place(self) -> str:
        """Where the state is."""
        return self.path


class S3Backend(Strict):
    """Terraform state in S3."""

    type: Literal["s3"] = Field(description="State in S3, shared by a team.")
    bucket: Annotated[str, Field(pattern=text_form.BUCKET.pattern)] = Field(description="Bucket of the state.")
    key: Annotated[str, Field(pattern=text_form.OBJECT_KEY.pattern, max_length=512)] = Field(
        description="Key of the state in the bucket; each environment needs its own."
    )
    region: Region = Field(description="Region of the bucket.")
    lock_file: bool = Field(description="Lock by a file beside the state (Terraform 1.10 or later).")
    profile: Profile | None = Field(
        None,
        description="A profile of ~/.aws/config for the state alone. Left out: the environment's credentials, not `provider`.",
    )
    assume_role: AssumeRole | None = Field(
        None, description="A role to assume for the state alone, as where its bucket is in an account of its own."
    )
    kms_key_id: Annotated[str, Field(pattern=text_form.KMS_KEY.pattern, max_length=2048)] | None = Field(
        None,
        description="The KMS key that encrypts the state and the history: an ID, an ARN or an alias. Left out: SSE-S3.",
    )
    workspace: Annotated[str, Field(pattern=text_form.WORKSPACE.pattern, max_length=90)] | None = Field(
        None, description="Terraform's workspace, whose state is below workspace_key_prefix. Left out: default."
    )
    workspace_key_prefix: Annotated[str, Field(pattern=text_form.KEY_PREFIX.pattern, max_length=300)] | None = Field(
        None, description="What precedes the workspace's name in the state's key. Left out: env:."
    )

    @property
    def object_key(self) -> str:
        """The key of the object that the state is in."""
        if self.workspace in {None, DEFAULT_WORKSPACE}:
            return self.key
        return f"{self.workspace_key_prefix or OTHER_WORKSPACES}/{self.workspace}/{self.key}"

    @property
    def place(self) -> str:
        """Where the state is."""
        return f"s3://{self.bucket}/{self.object_key}"


class HttpBackend(Strict):
    """Terraform state behind a REST address, such as GitLab's. A password is never in the file: TF_HTTP_PASSWORD."""

    type: Literal["http"] = Field(
        description="State behind an address that keeps it by GET, POST and DELETE, such as GitLab's."
    )
    address: Annotated[str, Field(pattern=text_form.URL.pattern, max_length=500)] = Field(
        description="Address of the state."
    )
    lock_address: Annotated[str, Field(pattern=text_form.URL.pattern, max_length=500)] = Field(
        description="Address that locks the state. A server that can't lock would let two applies write at once."
    )
    unlock_address: Annotated[str, Field(pattern=text_form.URL.pattern, max_length=500)] | None = Field(
        None, description="Address that unlocks it. Left out: lock_address."
    )
    update_method: Literal["POST", "PUT"] = Field("POST", description="Method that writes the state.")
    lock_method: Literal["LOCK", "POST", "PUT"] = Field("LOCK", description="Method that locks.")
    unlock_method: Literal["UNLOCK", "DELETE", "POST"] = Field("UNLOCK", description="Method that unlocks.")
    username: Annotated[str, Field(pattern=text_form.TEXT.pattern, max_length=200)] | None = Field(
        None, description="User of basic authentication; the password is read from TF_HTTP_PASSWORD."
    )

    @property
    def place(self) -> str:
        """Where the state is."""
        return self.address


class _Hosted(Strict):
    """A workspace of HCP Terraform or Terraform Enterprise. Its token is never in the file: `terraform login`, TF_TOKEN_HOST."""

    hostname: Annotated[str, Field(pattern=text_form.HOSTNAME.pattern, max_length=253)] = Field(
        HCP, description="Host of HCP Terraform or Terraform Enterprise."
    )
    organization: Annotated[str, Field(pattern=text_form.ORGANIZATION.pattern, max_length=40)] = Field(
        description="The organization there."
    )
    workspace: Annotated[str, Field(pattern=text_form.HOSTED_WORKSPACE.pattern, max_length=90)] = Field(
        description="The workspace; each environment needs its own. Its execution mode must be Local: phase3b reads the plan on the "
        "machine that applies it."
    )

    @property
    def place(self) -> str:
        """Where the state is."""
        return f"hcp://{self.hostname}/{self.organization}/{self.workspace}"


class CloudBackend(_Hosted):
    """Terraform state in HCP Terraform, by Terraform's `cloud` block."""

    type: Literal["cloud"] = Field(description="State in HCP Terraform, by the cloud block.")
    project: Annotated[str, Field(pattern=text_form.TEXT.pattern, max_length=40)] | None = Field(
        None, description="Project that a new workspace is made in."
    )


class RemoteBackend(_Hosted):
    """Terraform state in HCP Terraform or Terraform Enterprise, by the older `remote` backend."""

    type: Literal["remote"] = Field(
        description="State in HCP Terraform or Terraform Enterprise, by the remote backend."
    )


Backend = Annotated[LocalBackend | S3Backend | HttpBackend | CloudBackend | RemoteBackend, Field(discriminator="type")]


def workspace_of(backend: Backend) -> str:
    """The name of the workspace that Terraform is told to use."""
    match backend:
        case S3Backend(workspace=str(workspace)):
            return workspace
        case CloudBackend(workspace=workspace):
            return workspace
        case _:
            return DEFAULT_WORKSPACE
