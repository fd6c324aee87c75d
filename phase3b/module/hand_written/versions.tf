terraform {
  # Write-only arguments came with 1.11; with one, the secret's value is in no plan and no state.
  required_version = ">= @@terraform_version@@"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= @@provider_version@@"
    }
  }
}
