# The service in a second account, signed in to by a role, with alarms to a topic of the first and what that account's
# landing zone asks of everything: a key, a permissions boundary, a path.
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
  description = "Where to; alarms publish to topics of their own region only."
  type        = string
  default     = "us-east-1"
}

variable "role_arn" {
  description = "Role of the second account that deploys."
  type        = string
  default     = "arn:aws:iam::210987654321:role/deploy"
}

variable "external_id" {
  description = "What the role's trust policy asks for, where it does."
  type        = string
  default     = null
}

# Of the first account, whose security team has the alarms of all.
provider "aws" {
  region = var.aws_region
}

provider "aws" {
  alias  = "workload"
  region = var.aws_region

  assume_role {
    role_arn     = var.role_arn
    external_id  = var.external_id
    session_name = "phase3b"
  }
}

data "aws_caller_identity" "security" {}

data "aws_caller_identity" "workload" {
  provider = aws.workload
}

data "aws_partition" "current" {}

resource "aws_kms_key" "alerts" {
  description         = "Alerts of all accounts"
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Account"
        Effect    = "Allow"
        Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.security.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "AlarmsPublishToEncryptedTopic"
        Effect    = "Allow"
        Principal = { Service = "cloudwatch.amazonaws.com" }
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = "*"
        Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.workload.account_id } }
      },
    ]
  })
}

resource "aws_sns_topic" "alerts" {
  name              = "security-alerts"
  kms_master_key_id = aws_kms_key.alerts.arn
}

# An alarm is of the second account, and publishes by itself: by its account, not by a role.
resource "aws_sns_topic_policy" "alerts" {
  arn = aws_sns_topic.alerts.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "AlarmsOfTheWorkload"
      Effect    = "Allow"
      Principal = { Service = "cloudwatch.amazonaws.com" }
      Action    = "sns:Publish"
      Resource  = aws_sns_topic.alerts.arn
      Condition = {
        ArnLike      = { "aws:SourceArn" = "arn:${data.aws_partition.current.partition}:cloudwatch:${var.aws_region}:${data.aws_caller_identity.workload.account_id}:alarm:blue-*" }
        StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.workload.account_id }
      }
    }]
  })
}

# Of the landing zone in the second account.
resource "aws_iam_policy" "boundary" {
  provider = aws.workload

  name = "workload-boundary"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Services", Effect = "Allow", Action = "*", Resource = "*" },
      { Sid = "NoIam", Effect = "Deny", Action = "iam:*", Resource = "*" },
    ]
  })
}

module "phase3b_performance" {
  source    = "../../"
  providers = { aws = aws.workload }

  environment                  = "prod"
  name_prefix                  = "blue"
  performance_alerts_topic_arn = aws_sns_topic.alerts.arn
  permissions_boundary         = aws_iam_policy.boundary.arn
  iam_path                     = "/workload/"

@@if api@@
  # API Gateway writes logs with one role of the account and region. Where the landing zone has set it, leave this out.
  manage_api_gateway_account = true

@@end@@
  deletion_protection = false
  alarm_levels        = ["critical"]
}

output "kms_key_arn" {
  description = "The key of the second account that everything there is encrypted with."
  value       = module.phase3b_performance.kms_key_arn
}
