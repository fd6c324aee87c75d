# What the inputs come to. Nothing here needs an AWS account.
@@mocks@@

variables {
  environment = "dev"
  alert_email = "devops@example.com"
}

run "smallest" {
  command = plan

  assert {
    condition     = aws_dynamodb_table.@@table@@[0].read_capacity == local.tiers["@@default_tier@@"].tables.@@table@@.read.min
    error_message = "A new table begins at the floor of its tier."
  }

@@if on_demand@@
  assert {
    condition     = aws_dynamodb_table.@@on_demand@@[0].billing_mode == "PAY_PER_REQUEST"
    error_message = "@@on_demand@@ is on demand in the smallest tier."
  }

@@end@@
  assert {
    condition     = length(aws_appautoscaling_target.capacity) == 2 * length([for owner in values(local.capacity) : owner if owner.provisioned])
    error_message = "Reads and writes of each provisioned table and index are scaled."
  }

  assert {
    condition     = alltrue([for alarm in values(aws_cloudwatch_metric_alarm.performance) : !strcontains(alarm.alarm_description, "{")])
    error_message = "An alarm's description has a place that was not filled."
  }

  assert {
    condition     = local.watched.@@table@@_read_ceiling.whole == local.tiers["@@default_tier@@"].tables.@@table@@.read.max
    error_message = "With auto scaling, an alarm judges the ceiling."
  }

  assert {
    condition     = contains(keys(local.alarms), "alerts_failed_notifications_critical") == contains(var.alarm_levels, "critical") && contains(keys(local.alarms), "alerts_failed_notifications_warning") == !contains(var.alarm_levels, "critical")
    error_message = "Where both levels are one number, the graver of those that are wanted has the alarm."
  }

  assert {
    condition     = length(aws_sns_topic.alerts) == 1 && length(aws_cloudwatch_dashboard.performance) == 1
    error_message = "There are a topic and a dashboard."
  }
}

run "largest" {
  command = plan
  variables {
    enable_performance_monitoring = false
    capacity_tier = "@@last_tier@@"
  }

  assert {
    condition     = aws_dynamodb_table.@@grown@@[0].read_capacity == local.tiers["@@last_tier@@"].tables.@@grown@@.read.min
    error_message = "@@grown@@ is provisioned in the largest tier."
  }
@@if warm@@

  assert {
    condition     = length(aws_lambda_provisioned_concurrency_config.@@warm@@) == 1
    error_message = "@@warm@@ has provisioned concurrency in the largest tier."
  }
@@end@@
}

run "overrides" {
  command = plan
  variables {
    enable_performance_monitoring = false
    capacity_overrides = {
      tables = {
        @@table@@ = {
          read = { min = 40, max = 400 }
@@if index@@
          indexes = { @@index@@ = { read = { min = 60 } } }
@@end@@
        }
      }
@@if function@@
      functions = { @@function@@ = { memory_mb = 512 } }
@@end@@
    }
  }

  assert {
    condition     = aws_dynamodb_table.@@table@@[0].read_capacity == 40
    error_message = "The override is the floor."
  }

@@if other_index_name@@
  assert {
    condition     = [for index in aws_dynamodb_table.@@table@@[0].global_secondary_index : index.read_capacity if index.name == "@@other_index_name@@"] == [40]
    error_message = "An index takes its table's numbers."
  }

@@end@@
@@if index@@
  assert {
    condition     = [for index in aws_dynamodb_table.@@table@@[0].global_secondary_index : index.read_capacity if index.name == "@@index_name@@"] == [60]
    error_message = "An index's own number goes before its table's."
  }

@@end@@
  assert {
    condition     = aws_appautoscaling_target.capacity["@@table@@_read"].max_capacity == 400
    error_message = "The override is the ceiling of auto scaling."
  }
@@if function@@

  assert {
    condition     = aws_lambda_function.@@function@@[0].memory_size == 512
    error_message = "The override is the function's memory."
  }

  assert {
    condition     = aws_lambda_function.@@function@@[0].timeout == local.tiers["@@default_tier@@"].functions.@@function@@.timeout_seconds
    error_message = "What is not overridden stays."
  }
@@end@@
}

# As where a condition decides whether there is an override at all.
run "overrides_that_are_null" {
  command = plan
  variables {
    enable_performance_monitoring = false
    capacity_overrides = {
      tables = { @@table@@ = null }
@@if function@@
      functions = { @@function@@ = null }
@@end@@
    }
  }

  assert {
    condition     = local.capacity.@@table@@.read.min == local.tiers["@@default_tier@@"].tables.@@table@@.read.min
    error_message = "It stays as in the tier."
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
    condition     = local.watched.@@table@@_read_ceiling.whole == local.tiers["@@default_tier@@"].tables.@@table@@.read.min
    error_message = "Without auto scaling, an alarm judges what is provisioned: the ceiling can't be reached."
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
    watch_account                = false
  }

  assert {
    condition     = length(setintersection([for alarm in values(local.alarms) : alarm.rule], ["failed_notifications", "account_read_units", "largest_table_reads", "account_concurrency", "claimed_concurrency"])) == 0
    error_message = "Neither a topic that is not the module's is watched, nor the account."
  }

  assert {
    condition     = length(aws_sns_topic.alerts) + length(aws_sns_topic_subscription.alert_email) == 0
    error_message = "No topic is made beside it."
  }

  assert {
    condition     = alltrue([for key, alarm in aws_cloudwatch_metric_alarm.performance : contains(local.told_together, key) ? try(length(alarm.alarm_actions), 0) == 0 : alarm.alarm_actions == toset(["arn:aws:sns:us-east-1:123456789012:alerts"])])
    error_message = "Every alarm that no composite tells of publishes to it."
  }

  assert {
    condition     = length(aws_cloudwatch_composite_alarm.incidents) > 0 && alltrue([for alarm in values(aws_cloudwatch_composite_alarm.incidents) : alarm.alarm_actions == toset(["arn:aws:sns:us-east-1:123456789012:alerts"])])
    error_message = "Every composite publishes to it."
  }
}

# Auto scaling has moved a table: it stays where it is, in both positions of the switch.
run "scaled_out" {
  command = plan
  variables {
    enable_performance_monitoring = false
  }

  override_data {
    target = data.aws_dynamodb_tables.existing
    values = { names = ["@@project@@-dev-@@table_name@@", "of-somebody-else"] }
  }

  override_data {
    target = data.aws_dynamodb_table.live["@@project@@-dev-@@table_name@@"]
    values = {
      read_capacity          = 31
      write_capacity         = 100000
      global_secondary_index = [@@index_scaled@@]
    }
  }

  assert {
    condition     = aws_dynamodb_table.@@table@@[0].read_capacity == 31
    error_message = "What auto scaling has made of it stays."
  }

  assert {
    condition     = aws_dynamodb_table.@@table@@[0].write_capacity == local.capacity.@@table@@.write.max
    error_message = "Above the ceiling it comes down to it."
  }
@@if index@@

  assert {
    condition     = [for index in aws_dynamodb_table.@@table@@[0].global_secondary_index : index.read_capacity if index.name == "@@index_name@@"] == [44]
    error_message = "So does an index's."
  }
@@end@@
}

run "a_topic_of_its_own_beside_another" {
  command = plan
  variables {
    alarm_levels                 = ["warning"]
    performance_alerts_topic_arn = "arn:aws:sns:us-east-1:123456789012:alerts"
  }

  override_resource {
    target          = aws_sns_topic.alerts
    override_during = plan
    values          = { arn = "arn:aws:sns:us-east-1:123456789012:own" }
  }

  assert {
    condition     = output.alert_topic_arn == "arn:aws:sns:us-east-1:123456789012:own"
    error_message = "The output names the module's own topic: the other is known to anyone who gave it."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.performance["alerts_failed_notifications_warning"].threshold == local.thresholds.alerts_failed_notifications.critical
    error_message = "The wanted level has the alarm, when it is the only one."
  }

  assert {
    condition     = alltrue([for alarm in concat(values(aws_cloudwatch_composite_alarm.incidents)[*].alarm_actions, [for key, alarm in aws_cloudwatch_metric_alarm.performance : alarm.alarm_actions if !contains(local.told_together, key)]) : length(alarm) == 2])
    error_message = "Every alarm that tells publishes to both."
  }

  assert {
    condition     = alltrue([for alarm in values(aws_cloudwatch_composite_alarm.incidents) : try(length(alarm.ok_actions), 0) == 0])
    error_message = "The end is notified only of what paged."
  }
}

# Of a level and a part of the service at most as many alarms as CloudWatch takes, and each in one composite at most.
run "told_together" {
  command = plan
  variables {
    capacity_tier = "@@last_tier@@"
    alarm_levels  = ["warning", "critical"]
  }

  assert {
    condition     = alltrue([for each in values(aws_cloudwatch_composite_alarm.incidents) : length(each.alarm_rule) <= @@rule_characters@@ && length(regexall("ALARM", each.alarm_rule)) <= @@rule_alarms@@])
    error_message = "CloudWatch takes @@rule_alarms@@ alarms and @@rule_characters@@ characters."
  }

  assert {
    condition     = length(flatten(concat(values(local.incidents)[*].alarms, values(local.incidents)[*].burns, values(local.burns)[*].alarms))) == length(local.told_together)
    error_message = "No alarm is notified twice."
  }

  assert {
    condition     = alltrue([for each in values(aws_cloudwatch_composite_alarm.burns) : length(regexall(" AND ", each.alarm_rule)) == 1 && try(length(each.alarm_actions), 0) == 0])
    error_message = "An error budget that is spent too fast is told with the APIs, once both windows say so."
  }

  assert {
    condition     = alltrue([for key, each in aws_cloudwatch_composite_alarm.incidents : try(length(each.ok_actions), 0) == (endswith(key, "_critical") ? 1 : 0)])
    error_message = "The end is notified only of what paged."
  }
}

run "warnings_to_another_address" {
  command = plan
  variables {
    alarm_levels = ["warning", "critical"]
    warnings     = "morning@example.com"
  }

  override_resource {
    target          = aws_sns_topic.alerts
    override_during = plan
    values          = { arn = "arn:aws:sns:us-east-1:123456789012:own" }
  }

  override_resource {
    target          = aws_sns_topic.warnings
    override_during = plan
    values          = { arn = "arn:aws:sns:us-east-1:123456789012:warnings" }
  }

  assert {
    condition     = aws_sns_topic_subscription.warnings_email[0].endpoint == "morning@example.com" && output.warnings_topic_arn == "arn:aws:sns:us-east-1:123456789012:warnings"
    error_message = "They have a topic of their own."
  }

  assert {
    condition     = alltrue([for key, each in aws_cloudwatch_composite_alarm.incidents : (each.alarm_actions == toset(["arn:aws:sns:us-east-1:123456789012:warnings"])) == endswith(key, "_warning")])
    error_message = "Warnings publish to it, and nothing else does."
  }

  assert {
    condition     = contains(keys(local.alarms), "warnings_failed_notifications_critical")
    error_message = "Whether they arrive is watched, too."
  }
}

run "warnings_to_nobody" {
  command = plan
  variables {
    alarm_levels = ["warning", "critical"]
    warnings     = "none"
  }

  assert {
    condition     = length(aws_sns_topic.warnings) == 0 && length([for key in keys(aws_cloudwatch_composite_alarm.incidents) : key if endswith(key, "_warning")]) == 0
    error_message = "Neither a topic nor a composite is made for them."
  }

  assert {
    condition     = alltrue([for key, each in aws_cloudwatch_metric_alarm.performance : try(length(each.alarm_actions), 0) == 0 if endswith(key, "_warning")])
    error_message = "They notify nobody."
  }
}

@@if read_cache@@
run "a_cache" {
  command = plan
  variables {
    capacity_tier = "@@cached_tier@@"
    cache_enabled = true
    network_cidr  = "10.9.0.0/16"
  }

  assert {
    condition     = aws_elasticache_replication_group.cache[0].node_type == local.tiers["@@cached_tier@@"].cache.node_type
    error_message = "The nodes are those of the tier."
  }

  assert {
    condition     = aws_subnet.private_1[0].cidr_block == "10.9.0.0/19" && aws_subnet.private_2[0].cidr_block == "10.9.32.0/19"
    error_message = "A subnet in each zone, in the range that is given."
  }

  assert {
    condition     = length(aws_lambda_function.@@cached_function@@[0].vpc_config) == 1 && length([for name in keys(aws_lambda_function.@@cached_function@@[0].environment[0].variables) : name if startswith(name, "CACHE_")]) > 0
    error_message = "What reads it is in its network, and knows of it."
  }

  assert {
    condition     = contains(keys(local.alarms), "cache_away_critical")
    error_message = "It is watched."
  }
}

run "no_cache_unless_asked" {
  command = plan
  variables {
    capacity_tier = "@@cached_tier@@"
  }

  assert {
    condition     = length(aws_elasticache_replication_group.cache) + length(aws_vpc.network) + length(data.aws_availability_zones.available) == 0
    error_message = "Neither a cache nor a network."
  }

  assert {
    condition     = length(aws_lambda_function.@@cached_function@@[0].vpc_config) == 0 && length([for name in keys(aws_lambda_function.@@cached_function@@[0].environment[0].variables) : name if startswith(name, "CACHE_")]) == 0
    error_message = "No function is in a network."
  }

  assert {
    condition     = length([for key in keys(local.alarms) : key if startswith(key, "cache_")]) == 0
    error_message = "Nothing of it is watched."
  }
}

run "no_cache_in_a_tier_without" {
  command = plan
  variables {
    cache_enabled = true
  }

  assert {
    condition     = length(aws_elasticache_replication_group.cache) + length(aws_vpc.network) == (local.tiers["@@default_tier@@"].cache == null ? 0 : 2)
    error_message = "Asked for or not, the tier says whether there is one."
  }
}

@@end@@
run "nothing" {
  command = plan
  variables {
    create = false
  }

  assert {
    condition     = length(aws_dynamodb_table.@@table@@) == 0 && length(aws_kms_key.phase3b) == 0 && length(aws_cloudwatch_metric_alarm.performance) == 0
    error_message = "Without create there is nothing."
  }

  assert {
    condition     = output.@@table@@_table_arn == null && output.kms_key_arn == null && output.alert_topic_arn == null && output.performance_dashboard_url == null
    error_message = "What is not there has no output."
  }
}

run "tables_alone" {
  command = plan
  variables {
    alert_email                   = null
    enable_performance_monitoring = false
    kms_key_arn                   = "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
@@if function@@
    functions = { @@functions_off@@ }
@@end@@
@@if queues@@
    queues = { @@queues_off@@ }
@@end@@
@@if api@@
    enable_api = false
@@end@@
  }

  assert {
    condition     = length(aws_dynamodb_table.@@table@@) == 1 && length(aws_kms_key.phase3b) == 0 && length(aws_sns_topic.alerts) == 0
    error_message = "There are tables, and neither a key nor a topic of the module's own."
  }
@@if function@@

  assert {
    condition     = length(aws_iam_role.function) == 0 && length(aws_lambda_function.@@function@@) == 0
    error_message = "There is no function, and no role of one."
  }
@@end@@
}

run "in_another_partition" {
  command = plan
  override_data {
    target = data.aws_partition.current
    values = { partition = "aws-cn", dns_suffix = "amazonaws.com.cn" }
  }
  variables {
    enable_performance_monitoring = false
  }

  assert {
    condition     = startswith(local.dashboard_url, "https://console.amazonaws.cn/")
    error_message = "The console is that of the partition."
  }
}
@@if asking_costs@@

run "what_the_partition_has_not" {
  command = plan
  override_data {
    target = data.aws_partition.current
    values = { partition = "aws-us-gov", dns_suffix = "amazonaws.com" }
  }
  expect_failures = [var.create]
}
@@end@@
