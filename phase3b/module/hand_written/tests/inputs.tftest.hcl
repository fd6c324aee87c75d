# Wrong inputs are refused at plan, in words. Nothing here needs an AWS account.
@@mocks@@

variables {
  environment = "dev"
  alert_email = "devops@example.com"
  # Quicker so, and no input is judged otherwise.
  enable_performance_monitoring = false
}

run "wrong_in_many_ways" {
  command = plan
  variables {
    environment = "Dev"
    alert_email = "devops"
    alarm_levels = ["info"]
    warnings = "somebody"
    log_retention_days = 31
    kms_deletion_window_days = 3
    api_keys = ["ACME"]
    tags = { Project = "other" }
    kms_key_arn = "alias/shared"
    permissions_boundary = "boundary"
    iam_path = "roles"
    account_quotas = { executions = 1 }
    capacity_overrides = { tables = { @@table@@ = { reed = { max = 1 }, read = { maximum = 1 } } }, table = {} }
  }
  expect_failures = [
    var.environment,
    var.alert_email,
    var.alarm_levels,
    var.warnings,
    var.log_retention_days,
    var.kms_deletion_window_days,
    var.api_keys,
    var.tags,
    var.kms_key_arn,
    var.permissions_boundary,
    var.iam_path,
    var.account_quotas,
    var.capacity_overrides,
  ]
}

run "of_another_region_and_account" {
  command = plan
  variables {
    name_prefix = "Blue"
    kms_key_arn = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    permissions_boundary = "arn:aws:iam::210987654321:policy/boundary"
  }
  expect_failures = [var.name_prefix, var.kms_key_arn, var.permissions_boundary]
}

run "no_key_at_all" {
  command = plan
  variables {
    create_kms_key = false
  }
  expect_failures = [var.create_kms_key]
}

@@if function@@
run "what_is_needed_is_switched_off" {
  command = plan
  variables {
    tables = { @@needed_table@@ = { enabled = false } }
  }
  expect_failures = [var.create]
}

run "switches_that_there_are_not" {
  command = plan
  variables {
    tables = { no_such_table = { enabled = false } }
    functions = { @@function@@ = { enable = false } }
  }
  expect_failures = [var.tables, var.functions]
}

@@end@@
run "a_topic_that_is_none" {
  command = plan
  variables {
    performance_alerts_topic_arn = "alerts"
  }
  expect_failures = [var.performance_alerts_topic_arn]
}

# Alarms publish to topics of their own region only.
run "a_topic_of_another_region" {
  command = plan
  variables {
    performance_alerts_topic_arn = "arn:aws:sns:eu-west-1:123456789012:alerts"
  }
  expect_failures = [var.performance_alerts_topic_arn]
}

run "a_tag_that_iam_takes_for_one_of_the_modules" {
  command = plan
  variables {
    tags = { environment = "dev" }
  }
  expect_failures = [var.tags]
}

run "two_tags_that_iam_takes_for_one" {
  command = plan
  variables {
    tags = { Owner = "a", owner = "b" }
  }
  expect_failures = [var.tags]
}

run "a_tag_of_aws" {
  command = plan
  variables {
    tags = { "aws:owner" = "a" }
  }
  expect_failures = [var.tags]
}

run "unknown_tier" {
  command = plan
  variables {
    capacity_tier = "huge"
  }
  expect_failures = [var.capacity_tier]
}

run "names_that_aws_has_no_room_for" {
  command = plan
  variables {
    project_name = "a-project-with-a-name-that-is-far-too-long-for-anything-that-aws-gives-a-name-a-project-with-a-name-that-is-far-too-long-for-anything-that-aws-gives-a-name-a-project-with-a-name-that-is-far-too-long-for-anything-that-aws-gives-a-name-a-project-with-a-name-that-is-far-too-long-for-anything-that-aws-gives-a-name"
  }
  expect_failures = [var.name_prefix]
}

run "nobody_to_tell" {
  command = plan
  variables {
    enable_performance_monitoring = true
    alert_email = null
  }
  expect_failures = [var.alert_email]
}

run "another_region_than_the_provider" {
  command = plan
  variables {
    aws_region = "eu-west-1"
  }
  expect_failures = [var.aws_region]
}

run "ceiling_below_the_floor" {
  command = plan
  variables {
    capacity_overrides = { tables = { @@table@@ = { read = { max = 1 } } } }
  }
  expect_failures = [var.capacity_tier]
}

@@if index@@
run "index_ceiling_below_the_floor" {
  command = plan
  variables {
    capacity_overrides = { tables = { @@table@@ = { indexes = { @@index@@ = { write = { max = 1 } } } } } }
  }
  expect_failures = [var.capacity_tier]
}

@@end@@
@@if worker_words@@
run "fewer_executions_than_the_queues_cause" {
  command = plan
  variables {
    capacity_overrides = { functions = { @@worker@@ = { reserved_concurrency = 1 } } }
  }
  expect_failures = [var.capacity_tier]
}

@@end@@
@@if function@@
run "more_executions_than_the_account_gives" {
  command = plan
  variables {
    account_quotas = { concurrent_executions = @@unreserved_concurrency@@ }
  }
  expect_failures = [var.capacity_tier]
}

@@end@@
run "more_units_than_the_account_gives" {
  command = plan
  variables {
    account_quotas = { units_per_second = 1 }
  }
  expect_failures = [var.capacity_tier]
}

run "unknown_table" {
  command = plan
  variables {
    capacity_overrides = { tables = { no_such_table = { read = { max = 1000 } } } }
  }
  expect_failures = [var.capacity_tier]
}

run "unknown_index" {
  command = plan
  variables {
    capacity_overrides = { tables = { @@table@@ = { indexes = { no_such_index = {} } } } }
  }
  expect_failures = [var.capacity_tier]
}

run "unknown_function" {
  command = plan
  variables {
    capacity_overrides = { functions = { no_such_function = { memory_mb = 512 } } }
  }
  expect_failures = [var.capacity_tier]
}

run "half_a_unit" {
  command = plan
  variables {
    capacity_overrides = { tables = { @@table@@ = { read = { max = 100.5 } } } }
  }
  expect_failures = [var.capacity_tier]
}

@@if on_demand@@
run "floor_of_a_table_on_demand" {
  command = plan
  variables {
    capacity_overrides = { tables = { @@on_demand@@ = { read = { min = 5 } } } }
  }
  expect_failures = [var.capacity_tier]
}

@@end@@
run "a_pause_that_is_none" {
  command = plan
  variables {
    capacity_overrides = { tables = { @@table@@ = { auto_scaling = { scale_in_cooldown_seconds = -1 } } } }
  }
  expect_failures = [var.capacity_tier]
}

run "target_that_auto_scaling_refuses" {
  command = plan
  variables {
    capacity_overrides = { auto_scaling = { target_percent = 95 } }
  }
  expect_failures = [var.capacity_tier]
}

@@if function@@
run "memory_that_lambda_refuses" {
  command = plan
  variables {
    capacity_overrides = { functions = { @@function@@ = { memory_mb = 64 } } }
  }
  expect_failures = [var.capacity_tier]
}

@@end@@
@@if api@@
# -1 would turn the throttle off.
run "a_rate_below_zero" {
  command = plan
  variables {
    capacity_overrides = { api = { rate_per_second = -1 } }
  }
  expect_failures = [var.capacity_tier]
}

run "cache_that_api_gateway_has_not" {
  command = plan
  variables {
    capacity_overrides = { api = { cache_size_gb = 2 } }
  }
  expect_failures = [var.capacity_tier]
}

@@end@@
@@if function@@
run "nothing_kept_warm" {
  command = plan
  variables {
    capacity_overrides = { functions = { @@function@@ = { provisioned_concurrency = 0 } } }
  }
  expect_failures = [var.capacity_tier]
}

run "more_kept_warm_than_reserved" {
  command = plan
  variables {
    capacity_overrides = { functions = { @@function@@ = { reserved_concurrency = 5, provisioned_concurrency = 6 } } }
  }
  expect_failures = [var.capacity_tier]
}

@@end@@
@@if worker@@
run "a_timeout_longer_than_the_queue_hides_a_message" {
  command = plan
  variables {
    capacity_overrides = { functions = { @@worker@@ = { timeout_seconds = 900 } } }
  }
  expect_failures = [var.capacity_tier]
}

@@end@@
@@if read_cache@@
run "a_network_that_is_no_range" {
  command = plan
  variables {
    network_cidr = "10.60.0.1/22"
  }
  expect_failures = [var.network_cidr]
}

run "a_network_too_small_for_its_subnets" {
  command = plan
  variables {
    network_cidr = "10.60.0.0/26"
  }
  expect_failures = [var.network_cidr]
}

@@end@@
