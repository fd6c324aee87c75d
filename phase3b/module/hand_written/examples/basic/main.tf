# The module with as little said as possible: the smallest tier, a topic of its own.
terraform {
  required_version = ">= @@terraform_version@@"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= @@provider_version@@"
    }
  }
}

variable "aws_region" {
  description = "Where to."
  type        = string
  default     = "us-east-1"
}

provider "aws" {
  region = var.aws_region
}

module "phase3b_performance" {
  source = "../../"

  environment = "dev"
  alert_email = "devops@example.com"

  # Of an environment that may be thrown away.
  point_in_time_recovery   = false
  deletion_protection      = false
  kms_deletion_window_days = 7
  log_retention_days       = 30
  alarm_levels             = ["critical"]

  # Once in an account and region; leave it out where API Gateway has a role for its logs already.
  manage_api_gateway_account = true
}
@@if api@@

output "api_url" {
  description = "URL of the REST API."
  value       = module.phase3b_performance.api_url
}
@@end@@
