# The tables and their auto scaling alone, encrypted with a key of the landing zone's: no function, no API, no topic, no alarm.
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

resource "aws_kms_key" "landing_zone" {
  description         = "Data of the landing zone"
  enable_key_rotation = true
}

module "phase3b_performance" {
  source = "../../"

  environment = "test"
  # Its ARN is known once it is made; that the module needs none of its own must be known before.
  create_kms_key = false
  kms_key_arn    = aws_kms_key.landing_zone.arn

  # Nobody is notified without alarms.
  enable_performance_monitoring = false

@@if function@@
  functions = { @@functions_off@@ }

@@end@@
@@if queues@@
  queues = { @@queues_off@@ }

@@end@@
@@if api@@
  enable_api = false

@@end@@
  # Of an environment that may be thrown away.
  deletion_protection = false
}

output "@@table@@_table_arn" {
  description = "For the policies of those who read it."
  value       = module.phase3b_performance.@@table@@_table_arn
}
