# Every input but performance_alerts_topic_arn, in two instances side by side. For that one, see ../existing-topic.
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

variable "deletion_protection" {
  description = "Turn it off, and apply that, before terraform destroy."
  type        = bool
  default     = true
}

variable "enable_auto_scaling" {
  description = "Switch it as you like: no table is touched."
  type        = bool
  default     = true
}

variable "capacity_tiers" {
  description = "The tier of each instance."
  type        = map(string)
  default = {
    staging = "@@default_tier@@"
    prod    = "@@last_tier@@"
  }
}

provider "aws" {
  region = var.aws_region
}

module "phase3b_performance" {
  source   = "../../"
  for_each = var.capacity_tiers

  environment                   = each.key
  project_name                  = "acme"
  aws_region                    = var.aws_region
  alert_email                   = "devops@example.com"
  capacity_tier                 = each.value
  enable_auto_scaling           = var.enable_auto_scaling
  enable_performance_monitoring = true

  capacity_overrides = {
    auto_scaling = { target_percent = 60 }
    tables = {
      @@table@@ = {
        read = { max = @@raised@@ }
@@if index@@
        indexes = { @@index@@ = { read = { max = @@raised_index@@ } } }
@@end@@
      }
    }
@@if reserved@@
    functions = {
      # What is reserved here, no other function of the account can have: two instances need room side by side.
@@reserved@@
    }
@@end@@
@@if api@@
    api = { customer_requests_per_minute = 200 }
@@end@@
  }

  alarm_levels               = ["warning", "critical"]
  point_in_time_recovery     = true
  deletion_protection        = var.deletion_protection
  kms_deletion_window_days   = 30
  log_retention_days         = 90
  api_keys                   = ["demo", "big_corp"]
  manage_api_gateway_account = each.key == "prod"

  tags = {
    CostCenter = "1234"
  }
}

output "dashboards" {
  description = "Where the dashboards are."
  value       = { for environment, made in module.phase3b_performance : environment => made.performance_dashboard_url }
}

output "@@table@@_tables" {
  description = "Names of the tables."
  value       = { for environment, made in module.phase3b_performance : environment => made.@@table@@_table_name }
}
