# Every input, in two instances side by side.
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
      support_tickets = {
        read    = { max = 3000 }
        indexes = { tenant_status = { read = { max = 2500 } } }
      }
    }
    functions = {
      cost_forecasting = { memory_mb = 1024 }
      # What is reserved here, no other function of the account can have: two instances need room side by side.
      support_tickets      = { reserved_concurrency = 100 }
      notification_handler = { reserved_concurrency = 100 }
      webhook_manager      = { reserved_concurrency = 50 }
    }
    api = { customer_requests_per_minute = 200 }
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

output "support_tickets_tables" {
  description = "Names of the tables of support tickets."
  value       = { for environment, made in module.phase3b_performance : environment => made.support_tickets_table_name }
}
