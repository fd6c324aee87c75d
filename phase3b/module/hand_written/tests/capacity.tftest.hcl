# What the inputs come to. Nothing here needs an AWS account.
@@mocks@@

variables {
  environment = "dev"
  alert_email = "devops@example.com"
}

run "smallest" {
  command = plan

  assert {
    condition     = aws_dynamodb_table.support_tickets.read_capacity == local.tiers["@@default_tier@@"].tables.support_tickets.read.min
    error_message = "A new table begins at the floor of its tier."
  }

  assert {
    condition     = aws_dynamodb_table.webhooks.billing_mode == "PAY_PER_REQUEST"
    error_message = "Webhooks are on demand in the smallest tier."
  }

  assert {
    condition     = length(aws_appautoscaling_target.capacity) == 2 * length([for owner in values(local.capacity) : owner if owner.provisioned])
    error_message = "Reads and writes of each provisioned table and index are scaled."
  }

  assert {
    condition     = alltrue([for alarm in values(aws_cloudwatch_metric_alarm.performance) : !strcontains(alarm.alarm_description, "{")])
    error_message = "An alarm's description has a place that was not filled."
  }

  assert {
    condition     = length(aws_sns_topic.alerts) == 1 && length(aws_cloudwatch_dashboard.performance) == 1
    error_message = "There are a topic and a dashboard."
  }
}

run "largest" {
  command = plan
  variables {
    capacity_tier = "@@last_tier@@"
  }

  assert {
    condition     = aws_dynamodb_table.webhooks.read_capacity == local.tiers["@@last_tier@@"].tables.webhooks.read.min
    error_message = "Webhooks are provisioned in the largest tier."
  }

  assert {
    condition     = length(aws_lambda_provisioned_concurrency_config.support_tickets) == 1
    error_message = "Support tickets are kept warm in the largest tier."
  }
}

run "overrides" {
  command = plan
  variables {
    capacity_overrides = {
      tables = {
        support_tickets = {
          read    = { min = 40, max = 400 }
          indexes = { tenant_status = { read = { min = 60 } } }
        }
      }
      functions = { authorizer = { memory_mb = 512 } }
    }
  }

  assert {
    condition     = aws_dynamodb_table.support_tickets.read_capacity == 40
    error_message = "The override is the floor."
  }

  assert {
    condition = [for index in aws_dynamodb_table.support_tickets.global_secondary_index : index.read_capacity if index.name == "tenant-priority-index"] == [40]
    error_message = "An index takes its table's numbers."
  }

  assert {
    condition = [for index in aws_dynamodb_table.support_tickets.global_secondary_index : index.read_capacity if index.name == "tenant-status-index"] == [60]
    error_message = "An index's own number goes before its table's."
  }

  assert {
    condition     = aws_appautoscaling_target.capacity["support_tickets_read"].max_capacity == 400
    error_message = "The override is the ceiling of auto scaling."
  }

  assert {
    condition     = aws_lambda_function.authorizer.memory_size == 512
    error_message = "The override is the function's memory."
  }

  assert {
    condition     = aws_lambda_function.authorizer.timeout == local.tiers["@@default_tier@@"].functions.authorizer.timeout_seconds
    error_message = "What is not overridden stays."
  }
}

run "without_scaling_and_monitoring" {
  command = plan
  variables {
    enable_auto_scaling           = false
    enable_performance_monitoring = false
  }

  assert {
    condition     = length(aws_appautoscaling_target.capacity) + length(aws_appautoscaling_policy.capacity) == 0
    error_message = "Nothing is scaled."
  }

  assert {
    condition     = length(aws_cloudwatch_metric_alarm.performance) + length(aws_cloudwatch_dashboard.performance) == 0
    error_message = "Nothing is watched."
  }

  assert {
    condition     = output.performance_dashboard_url == null
    error_message = "There is no dashboard to go to."
  }
}

run "topic_of_the_landing_zone" {
  command = plan
  variables {
    alert_email                  = null
    alarm_levels                 = ["critical"]
    performance_alerts_topic_arn = "arn:aws:sns:us-east-1:123456789012:alerts"
  }

  assert {
    condition     = length(aws_sns_topic.alerts) + length(aws_sns_topic_subscription.alert_email) == 0
    error_message = "No topic is made beside it."
  }

  assert {
    condition     = alltrue([for alarm in values(aws_cloudwatch_metric_alarm.performance) : alarm.alarm_actions == toset(["arn:aws:sns:us-east-1:123456789012:alerts"])])
    error_message = "Every alarm publishes to it."
  }
}

# Auto scaling has moved a table: it stays where it is, in both positions of the switch.
run "scaled_out" {
  command = plan

  override_data {
    target = data.aws_dynamodb_tables.existing
    values = { names = ["@@project@@-dev-support-tickets", "of-somebody-else"] }
  }

  override_data {
    target = data.aws_dynamodb_table.live["@@project@@-dev-support-tickets"]
    values = {
      read_capacity          = 31
      write_capacity         = 100000
      global_secondary_index = [{ name = "tenant-status-index", read_capacity = 44, write_capacity = 1 }]
    }
  }

  assert {
    condition     = aws_dynamodb_table.support_tickets.read_capacity == 31
    error_message = "What auto scaling has made of it stays."
  }

  assert {
    condition     = aws_dynamodb_table.support_tickets.write_capacity == local.capacity.support_tickets.write.max
    error_message = "Above the ceiling it comes down to it."
  }

  assert {
    condition = [for index in aws_dynamodb_table.support_tickets.global_secondary_index : index.read_capacity if index.name == "tenant-status-index"] == [44]
    error_message = "So does an index's."
  }
}
