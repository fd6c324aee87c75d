# Alarms to a topic of the landing zone's, made in the same configuration: its ARN is not known before the apply.
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

variable "enabled" {
  description = "Whether there is an instance at all."
  type        = bool
  default     = true
}

provider "aws" {
  region = var.aws_region
}

data "aws_caller_identity" "current" {}

resource "aws_sns_topic" "landing_zone" {
  name = "landing-zone-alerts"
}

resource "aws_sns_topic_policy" "landing_zone" {
  arn = aws_sns_topic.landing_zone.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "AlarmsOfThisAccount"
      Effect    = "Allow"
      Principal = { Service = "cloudwatch.amazonaws.com" }
      Action    = "sns:Publish"
      Resource  = aws_sns_topic.landing_zone.arn
      Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
    }]
  })
}

module "phase3b_performance" {
  source = "../../"
  count  = var.enabled ? 1 : 0

  environment                  = "test"
  project_name                 = "acme"
  performance_alerts_topic_arn = aws_sns_topic.landing_zone.arn

  deletion_protection        = false
  alarm_levels               = ["critical"]
  manage_api_gateway_account = true
}

output "alert_topic_arn" {
  description = "The topic that alarms publish to."
  value       = one(module.phase3b_performance[*].alert_topic_arn)
}
