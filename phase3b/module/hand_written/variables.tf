variable "create" {
  description = "Whether anything is made. Turned off later, everything is destroyed, as far as AWS lets it: see What is safe in the README."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition     = !var.create || length(local.unmet_needs) == 0
    error_message = "Parts that are switched off are needed: ${join("; ", local.unmet_needs)}. Switch off what needs them, too, or leave them on."
  }
}

variable "environment" {
  description = "Environment, such as dev or prod: the second part of every name."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("@@environment_pattern@@", var.environment))
    error_message = "environment is \"${var.environment}\"; use @@environment_words@@."
  }
}

variable "project_name" {
  description = "Project: the first part of every name. Another name means other resources: tables are replaced."
  type        = string
  default     = "@@project@@"
  nullable    = false

  validation {
    condition     = can(regex("@@project_pattern@@", var.project_name))
    error_message = "project_name is \"${var.project_name}\"; use @@project_words@@."
  }
}

variable "name_prefix" {
  description = "What every name begins with, in place of project_name-environment: two instances in one account and region need two. Another prefix means other resources: tables are replaced."
  type        = string
  default     = null

  validation {
    condition     = var.name_prefix == null || can(regex("@@project_pattern@@", var.name_prefix))
    error_message = "name_prefix is \"${format("%v", var.name_prefix)}\"; use @@project_words@@."
  }

  validation {
    condition     = length(coalesce(var.name_prefix, "${var.project_name}-${var.environment}")) <= @@longest_prefix@@
    error_message = "\"${coalesce(var.name_prefix, "${var.project_name}-${var.environment}")}\" has ${length(coalesce(var.name_prefix, "${var.project_name}-${var.environment}"))} characters, and AWS has room for @@longest_prefix@@ before the longest name. Shorten project_name or environment, or give a shorter name_prefix."
  }
}

variable "aws_region" {
  description = "Region of the provider, which is what null takes. Given, a plan for any other region is refused."
  type        = string
  default     = null

  validation {
    condition     = var.aws_region == null || can(regex("@@region_pattern@@", var.aws_region))
    error_message = "aws_region is \"${format("%v", var.aws_region)}\"; give @@region_words@@."
  }

  validation {
    condition     = var.aws_region == null || var.aws_region == data.aws_region.current.id
    error_message = "aws_region is \"${format("%v", var.aws_region)}\", but the provider works in ${data.aws_region.current.id}. Hand the module a provider of that region, or leave aws_region out."
  }
}

variable "alert_email" {
  description = "Who is notified of alarms. The module then makes a topic of its own, and AWS asks this address to confirm once. Leave it out to use performance_alerts_topic_arn alone."
  type        = string
  default     = null

  validation {
    condition     = var.alert_email == null || can(regex("@@email_pattern@@", var.alert_email))
    error_message = "alert_email is \"${format("%v", var.alert_email)}\"; give @@email_words@@."
  }

  validation {
    condition     = var.alert_email != null || var.performance_alerts_topic_arn != null || !local.monitored
    error_message = "Nobody would be notified of alarms: give alert_email, performance_alerts_topic_arn, or both; without alarms (enable_performance_monitoring = false) there is nobody to notify."
  }
}

variable "performance_alerts_topic_arn" {
  description = "SNS topic that alarms publish to, beside or instead of the module's own. CloudWatch must be allowed to publish to it, and to use its key."
  type        = string
  default     = null

  validation {
    condition     = var.performance_alerts_topic_arn == null || can(regex("^arn:[a-z-]+:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+$", var.performance_alerts_topic_arn))
    error_message = "performance_alerts_topic_arn is \"${format("%v", var.performance_alerts_topic_arn)}\"; give the ARN of a standard SNS topic, such as arn:aws:sns:us-east-1:123456789012:alerts."
  }

  validation {
    condition     = try(split(":", var.performance_alerts_topic_arn)[3] == data.aws_region.current.id, true)
    error_message = "performance_alerts_topic_arn is of ${try(split(":", var.performance_alerts_topic_arn)[3], "no region")}, but the provider works in ${data.aws_region.current.id}, and an alarm publishes to topics of its own region only."
  }
}

variable "warnings" {
  description = "Who is notified of alarms of the level warning: \"alerts\", as of all others; an email address, through a topic of its own; or \"none\", and then they are seen on the dashboard alone."
  type        = string
  default     = "@@warnings@@"
  nullable    = false

  validation {
    condition     = contains(["alerts", "none"], var.warnings) || can(regex("@@email_pattern@@", var.warnings))
    error_message = "warnings is \"${var.warnings}\"; give alerts, none, or @@email_words@@."
  }
}

variable "production" {
  description = "Whether customers use it: then an hour without a request is an alarm, in tiers whose load promises some at any time."
  type        = bool
  default     = true
  nullable    = false
}

variable "capacity_tier" {
  description = "How big the service must be: @@tier_words@@. Switching it replaces nothing."
  type        = string
  default     = "@@default_tier@@"
  nullable    = false

  validation {
    condition     = contains(keys(local.tiers), var.capacity_tier)
    error_message = "There is no capacity_tier \"${var.capacity_tier}\". Choose one of @@tier_words@@."
  }

  # What is overridden, beside the tier. A rule about one variable can't read a local value made of it, so all numbers are
  # judged here; of a tier that there is not, the smallest is.
  validation {
    condition     = can(var.capacity_tier) && alltrue([for table in keys(local.overrides.tables) : contains(local.sized_tables, table)])
    error_message = "capacity_overrides.tables knows no ${join(", ", setsubtract(keys(local.overrides.tables), local.sized_tables))}. Tables with numbers: ${join(", ", local.sized_tables)}."
  }

  validation {
    condition = can(var.capacity_tier) && alltrue(flatten([
      for table, numbers in local.overrides.tables : [
        for index in keys(numbers.indexes) : contains(keys(local.owners), "${table}_${index}_index")
      ] if numbers != null
    ]))
    error_message = "capacity_overrides.tables names an index that its table has not. Tables and indexes: ${join(", ", keys(local.owners))}."
  }

  validation {
    condition     = can(var.capacity_tier) && alltrue([for name in keys(local.overrides.functions) : contains(local.all_functions, name)])
    error_message = "capacity_overrides.functions knows no ${join(", ", setsubtract(keys(local.overrides.functions), local.all_functions))}. Functions: ${join(", ", local.all_functions)}."
  }

  validation {
    condition = can(var.capacity_tier) && alltrue(flatten([
      for table, numbers in local.overrides.tables : [
        for units in concat([numbers], values(numbers.indexes)) : [
          for bound in compact([units.read.min, units.read.max, units.write.min, units.write.max]) :
          tonumber(bound) >= 1 && tonumber(bound) <= @@table_units@@ && floor(tonumber(bound)) == tonumber(bound)
        ] if units != null
      ] if numbers != null
    ]))
    error_message = "capacity_overrides.tables: min and max are whole capacity units per second, from 1 to @@table_units@@."
  }

  # A table that a tier has on demand has no floor; try() is true where there is nothing to compare.
  validation {
    condition = can(var.capacity_tier) && alltrue(flatten([
      for table, numbers in local.overrides.tables : [
        for side in ["read", "write"] : try(
          coalesce(numbers[side].max, try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).tables[table][side].max) >=
          coalesce(numbers[side].min, try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).tables[table][side].min),
          true
        )
      ]
    ]))
    error_message = format(
      "capacity_overrides.tables: a ceiling (max) is below its floor (min). In the tier %s, %s. Raise max, or lower min.",
      var.capacity_tier,
      join("; ", flatten([
        for table, numbers in local.overrides.tables : [
          for side in ["read", "write"] : format(
            "%s.%s would have the floor %d and the ceiling %d",
            table,
            side,
            coalesce(numbers[side].min, try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).tables[table][side].min),
            coalesce(numbers[side].max, try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).tables[table][side].max)
          )
          if try(
            coalesce(numbers[side].max, try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).tables[table][side].max) <
            coalesce(numbers[side].min, try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).tables[table][side].min),
            false
          )
        ]
      ]))
    )
  }

  validation {
    condition = can(var.capacity_tier) && alltrue(flatten([
      for table, numbers in local.overrides.tables : [
        for index, own in numbers.indexes : [
          for side in ["read", "write"] : try(
            coalesce(
              own[side].max, try(try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).tables[table].indexes[index][side].max, null),
              numbers[side].max, try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).tables[table][side].max
            ) >=
            coalesce(
              own[side].min, try(try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).tables[table].indexes[index][side].min, null),
              numbers[side].min, try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).tables[table][side].min
            ),
            true
          )
        ]
      ] if numbers != null
    ]))
    error_message = "capacity_overrides.tables: an index has a ceiling (max) below its floor (min). Raise max, or lower min."
  }

  validation {
    condition = can(var.capacity_tier) && alltrue(flatten([
      for table, numbers in local.overrides.tables : [
        for units in concat([numbers], values(numbers.indexes)) :
        try(try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).tables[table].billing_mode, "") != "PAY_PER_REQUEST" || (units.read.min == null && units.write.min == null)
        if units != null
      ] if numbers != null
    ]))
    error_message = "capacity_overrides.tables: a table that the tier ${var.capacity_tier} has on demand has no floor; give it no min."
  }

  validation {
    condition = can(var.capacity_tier) && alltrue(flatten([
      for numbers in concat([local.overrides], values(local.overrides.tables)) : [
        for name, number in numbers.auto_scaling : number == null || try(
          number >= coalesce(local.number_bounds.auto_scaling[name].min, number) &&
          number > coalesce(local.number_bounds.auto_scaling[name].above, number - 1) &&
          number <= coalesce(local.number_bounds.auto_scaling[name].max, number) &&
          (!local.number_bounds.auto_scaling[name].whole || floor(number) == number),
          true
        )
      ] if numbers != null
    ]))
    error_message = "capacity_overrides: in auto_scaling, @@scaling_bounds@@."
  }

  validation {
    condition = can(var.capacity_tier) && alltrue(flatten([
      for numbers in values(local.overrides.functions) : [
        for name, number in numbers : number == null || try(
          number >= coalesce(local.number_bounds.functions[name].min, number) &&
          number > coalesce(local.number_bounds.functions[name].above, number - 1) &&
          number <= coalesce(local.number_bounds.functions[name].max, number) &&
          (!local.number_bounds.functions[name].whole || floor(number) == number),
          true
        )
      ] if numbers != null
    ]))
    error_message = "capacity_overrides.functions: @@function_bounds@@."
  }

  validation {
    condition = can(var.capacity_tier) && alltrue([
      for name, number in local.overrides.api : number == null || try(
        number >= coalesce(local.number_bounds.api[name].min, number) &&
        number > coalesce(local.number_bounds.api[name].above, number - 1) &&
        number <= coalesce(local.number_bounds.api[name].max, number) &&
        (!local.number_bounds.api[name].whole || floor(number) == number),
        true
      )
    ])
    error_message = "capacity_overrides.api: @@api_bounds@@."
  }

@@if worker_words@@
  # A message that a function works on for longer than its queue hides it is worked on twice.
  validation {
    condition = can(var.capacity_tier) && alltrue([
      for name, size in local.overrides.functions : try(
        size.timeout_seconds >= local.worker_timeouts[name].min && size.timeout_seconds <= local.worker_timeouts[name].max,
        true
      )
    ])
    error_message = "capacity_overrides.functions: timeout_seconds of what consumes a queue depends on how long that hides a message: @@worker_words@@."
  }

@@end@@
  validation {
    condition = can(var.capacity_tier) && alltrue([
      for name, size in local.overrides.functions : try(
        coalesce(size.provisioned_concurrency, try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).functions[name].provisioned_concurrency) <=
        coalesce(size.reserved_concurrency, try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).functions[name].reserved_concurrency),
        true
      )
    ])
    error_message = "capacity_overrides.functions: provisioned_concurrency is a part of reserved_concurrency, and can't be more."
  }

@@if worker_words@@
  # What Lambda receives and may not run goes back, and counts as a receive: in the end as a dead letter, unseen.
  validation {
    condition = can(var.capacity_tier) && alltrue([
      for name, least in local.worker_concurrency : try(
        coalesce(
          try(local.overrides.functions[name].reserved_concurrency, null),
          try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).functions[name].reserved_concurrency
        ) >= least,
        true
      )
    ])
    error_message = "capacity_overrides.functions: reserved_concurrency of what consumes queues is no less than the invocations that those may cause at a time: ${join(", ", [for name, least in local.worker_concurrency : "${name} at least ${least}"])}."
  }

@@end@@
  validation {
    condition = can(var.capacity_tier) && sum(concat([0], [
      for name, size in try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).functions : try(coalesce(
        try(local.overrides.functions[name].reserved_concurrency, null),
        size.reserved_concurrency
      ), 0) if local.on.functions[name]
    ])) <= local.account_quotas.concurrent_executions - @@unreserved_concurrency@@
    error_message = format(
      "All functions of the tier %s together would reserve %d executions, and the account gives %d, of which AWS keeps @@unreserved_concurrency@@ for functions without a reservation. Lower capacity_overrides.functions, or raise account_quotas.concurrent_executions once AWS has raised yours.",
      var.capacity_tier,
      sum(concat([0], [
        for name, size in try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).functions : try(coalesce(
          try(local.overrides.functions[name].reserved_concurrency, null),
          size.reserved_concurrency
        ), 0) if local.on.functions[name]
      ])),
      local.account_quotas.concurrent_executions
    )
  }

  validation {
    condition = can(var.capacity_tier) && alltrue([
      for side in ["read", "write"] : sum(concat([0], [
        for owner, of in local.owners : try(coalesce(
          try(local.overrides.tables[of.table].indexes[of.index][side].max, null),
          try(try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).tables[of.table].indexes[of.index][side].max, null),
          try(local.overrides.tables[of.table][side].max, null),
          try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).tables[of.table][side].max
        ), 0) if try(local.tiers[var.capacity_tier], local.tiers.@@default_tier@@).tables[of.table].billing_mode == "PROVISIONED" && local.on.tables[of.table]
      ])) <= local.account_quotas.units_per_second
    ])
    error_message = "The ceilings (max) of all provisioned tables and indexes of the tier ${var.capacity_tier} add up to more read or write units than the account gives, ${local.account_quotas.units_per_second} a second. Lower max where it is highest, or raise account_quotas.units_per_second once AWS has raised yours."
  }

  validation {
    condition     = can(var.capacity_tier) && (local.overrides.api.cache_size_gb == null || contains([@@cache_sizes@@], coalesce(local.overrides.api.cache_size_gb, 0)))
    error_message = "capacity_overrides.api.cache_size_gb: API Gateway has caches of @@cache_sizes@@ GB."
  }
}

variable "capacity_overrides" {
  description = "Single numbers of the tier that are to be otherwise, as `tables = { NAME = { read = { min = 40, max = 400 } } }`; what is left out stays as in the tier. Under tables.NAME: read and write (min, max), auto_scaling (target_percent, scale_out_cooldown_seconds, scale_in_cooldown_seconds) and indexes.INDEX (read, write), which takes its table's numbers unless it has its own. Beside tables: auto_scaling@@overridden_parts@@, tracing and detailed_metrics. Any other attribute is refused."
  type        = any
  default     = {}
  nullable    = false

  # Of an object type Terraform drops, without a word, what the type does not have; of `any` it drops nothing. This rule says
  # what may be there; those about numbers judge the tier with its overrides, and
  # are capacity_tier's.
  validation {
    condition = length(@@override_problems@@) == 0
    error_message = format("capacity_overrides: %s.", join("; ", @@override_problems@@))
  }
}

variable "account_quotas" {
  description = "What the AWS account gives in this region: concurrent_executions of Lambda (@@concurrent_executions@@ when left out), and units_per_second, read or write units of all provisioned tables and indexes (@@account_units@@). Raise a number once AWS has raised yours (Service Quotas)."
  type        = map(number)
  default     = {}
  nullable    = false

  validation {
    condition     = length(setsubtract(keys(var.account_quotas), keys(local.default_quotas))) == 0
    error_message = "account_quotas has no ${join(", ", setsubtract(keys(var.account_quotas), keys(local.default_quotas)))}. Allowed: ${join(", ", keys(local.default_quotas))}."
  }
}

variable "tables" {
  description = "Tables that are not to be there, as `{ NAME = { enabled = false } }`. With a table go its alarms, its scaling and its data: AWS refuses while it has deletion protection. What reads or writes it must be off, too."
  type        = map(map(bool))
  default     = {}
  nullable    = false

  validation {
    condition     = length(setsubtract(keys(var.tables), keys(local.needs.tables))) == 0
    error_message = "tables has no ${join(", ", setsubtract(keys(var.tables), keys(local.needs.tables)))}. Allowed: ${join(", ", keys(local.needs.tables))}."
  }

  validation {
    condition     = alltrue([for switches in values(var.tables) : length(setsubtract(keys(coalesce(switches, {})), ["enabled"])) == 0])
    error_message = "tables: there is no ${join(", ", flatten([for name, switches in var.tables : [for key in setsubtract(keys(coalesce(switches, {})), ["enabled"]) : "${name}.${key}"]]))}. Allowed: enabled."
  }
}

@@if function@@
variable "functions" {
  description = "Functions that are not to be there, as `{ NAME = { enabled = false } }`. With a function go its routes, schedules, streams, alarms, role and logs."
  type        = map(map(bool))
  default     = {}
  nullable    = false

  validation {
    condition     = length(setsubtract(keys(var.functions), keys(local.needs.functions))) == 0
    error_message = "functions has no ${join(", ", setsubtract(keys(var.functions), keys(local.needs.functions)))}. Allowed: ${join(", ", keys(local.needs.functions))}."
  }

  validation {
    condition     = alltrue([for switches in values(var.functions) : length(setsubtract(keys(coalesce(switches, {})), ["enabled"])) == 0])
    error_message = "functions: there is no ${join(", ", flatten([for name, switches in var.functions : [for key in setsubtract(keys(coalesce(switches, {})), ["enabled"]) : "${name}.${key}"]]))}. Allowed: enabled."
  }
}

@@end@@
@@if queues@@
variable "queues" {
  description = "Queues that are not to be there, as `{ NAME = { enabled = false } }`. With a queue go its dead letters, its alarms and the messages that wait in it."
  type        = map(map(bool))
  default     = {}
  nullable    = false

  validation {
    condition     = length(setsubtract(keys(var.queues), keys(local.needs.queues))) == 0
    error_message = "queues has no ${join(", ", setsubtract(keys(var.queues), keys(local.needs.queues)))}. Allowed: ${join(", ", keys(local.needs.queues))}."
  }

  validation {
    condition     = alltrue([for switches in values(var.queues) : length(setsubtract(keys(coalesce(switches, {})), ["enabled"])) == 0])
    error_message = "queues: there is no ${join(", ", flatten([for name, switches in var.queues : [for key in setsubtract(keys(coalesce(switches, {})), ["enabled"]) : "${name}.${key}"]]))}. Allowed: enabled."
  }
}

@@end@@
@@if api@@
variable "enable_api" {
  description = "The REST API@@websocket_words@@ with its authorizer, keys and usage plan. Its functions can be there without it."
  type        = bool
  default     = true
  nullable    = false
}

@@end@@
@@if websocket@@
variable "enable_websocket_api" {
  description = "The WebSocket API; there is none without the REST API, whose authorizer it has."
  type        = bool
  default     = true
  nullable    = false
}

@@end@@
variable "enable_auto_scaling" {
  description = "Application Auto Scaling of every provisioned table and index. Switching it, in either direction, changes no table."
  type        = bool
  default     = true
  nullable    = false
}

variable "enable_performance_monitoring" {
  description = "Alarms, dashboard, and the metrics made of logs."
  type        = bool
  default     = true
  nullable    = false
}

variable "alarm_levels" {
  description = "Levels that get alarms: warning, critical. Each alarm costs money."
  type        = set(string)
  default     = @@alarm_levels@@
  nullable    = false

  validation {
    condition     = length(var.alarm_levels) > 0 && length(setsubtract(var.alarm_levels, ["warning", "critical"])) == 0
    error_message = "alarm_levels is [${join(", ", var.alarm_levels)}]; give warning, critical, or both. To have no alarms, set enable_performance_monitoring = false."
  }
}

variable "create_kms_key" {
  description = "Whether the module makes a KMS key. Left out, it does where kms_key_arn is null. Set it to false beside a kms_key_arn that the same apply creates: its ARN is not known at plan, and Terraform must know how many keys there will be."
  type        = bool
  default     = null

  validation {
    condition     = var.create_kms_key == null || var.create_kms_key == (var.kms_key_arn == null)
    error_message = "create_kms_key is ${format("%v", var.create_kms_key)} and kms_key_arn is ${var.kms_key_arn == null ? "null" : "given"}; give an ARN and create_kms_key = false, or neither."
  }
}

variable "kms_key_arn" {
  description = "A KMS key that exists already, of the provider's region: it encrypts tables, queues, topics, log groups, the bucket, the secret and the functions' environment, and no key is made. Its policy must let CloudWatch, CloudWatch Logs and EventBridge use it: see the README. Left out, the module makes a key."
  type        = string
  default     = null

  validation {
    condition     = var.kms_key_arn == null || can(regex("@@key_arn_pattern@@", var.kms_key_arn))
    error_message = "kms_key_arn is \"${format("%v", var.kms_key_arn)}\"; give @@key_arn_words@@."
  }

  validation {
    condition     = try(split(":", var.kms_key_arn)[3] == data.aws_region.current.id && split(":", var.kms_key_arn)[1] == data.aws_partition.current.partition, true)
    error_message = "kms_key_arn is of ${try(split(":", var.kms_key_arn)[3], "no region")} in the partition ${try(split(":", var.kms_key_arn)[1], "none")}, but the provider works in ${data.aws_region.current.id} of ${data.aws_partition.current.partition}, and a key encrypts in its own region only."
  }
}

variable "permissions_boundary" {
  description = "ARN of the IAM policy that is the permissions boundary of every role of the module. It must allow what the roles' policies do."
  type        = string
  default     = null

  validation {
    condition     = var.permissions_boundary == null || can(regex("@@policy_arn_pattern@@", var.permissions_boundary))
    error_message = "permissions_boundary is \"${format("%v", var.permissions_boundary)}\"; give @@policy_arn_words@@."
  }

  validation {
    condition     = try(split(":", var.permissions_boundary)[1] == data.aws_partition.current.partition && contains([data.aws_caller_identity.current.account_id, "aws"], split(":", var.permissions_boundary)[4]), true)
    error_message = "permissions_boundary is ${format("%v", var.permissions_boundary)}, but the provider works in the account ${data.aws_caller_identity.current.account_id} of the partition ${data.aws_partition.current.partition}, and a boundary is a policy of the role's own account, or of AWS."
  }
}

variable "iam_path" {
  description = "IAM path of every role of the module, such as /service-roles/. Another path replaces the roles: nothing is in them, and each function is without its role for some seconds."
  type        = string
  default     = null

  validation {
    condition     = var.iam_path == null || can(regex("@@path_pattern@@", var.iam_path)) && length(coalesce(var.iam_path, "/")) <= @@longest_path@@
    error_message = "iam_path is \"${format("%v", var.iam_path)}\"; give @@path_words@@ of at most @@longest_path@@ characters."
  }
}

@@if read_cache@@
variable "cache_enabled" {
  description = "Whether functions (@@cached_functions@@) read a cache before the tables, in tiers that have one, with a network that it and they are in: tiers.NAME.cache in locals.tf. Without it nothing of either is made."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition     = !var.cache_enabled || length(coalesce(var.name_prefix, "${var.project_name}-${var.environment}")) <= @@longest_cached_prefix@@
    error_message = "\"${coalesce(var.name_prefix, "${var.project_name}-${var.environment}")}\" has ${length(coalesce(var.name_prefix, "${var.project_name}-${var.environment}"))} characters, and with a cache AWS has room for @@longest_cached_prefix@@ before the longest name. Shorten project_name or environment, give a shorter name_prefix, or leave cache_enabled out."
  }
}

variable "network_cidr" {
  description = "Private addresses of the network that the cache and its functions are in, /16 to /25; best a range that no network has that it may be connected to. Another range replaces the network and the cache."
  type        = string
  default     = "@@default_cidr@@"
  nullable    = false

  validation {
    condition     = can(regex("@@cidr_pattern@@", var.network_cidr)) && try(cidrhost(var.network_cidr, 0) == split("/", var.network_cidr)[0], false)
    error_message = "network_cidr is \"${var.network_cidr}\"; give @@cidr_words@@, beginning at its first address."
  }

  validation {
    condition     = try(tonumber(split("/", var.network_cidr)[1]) >= 16 && tonumber(split("/", var.network_cidr)[1]) <= 25, true)
    error_message = "network_cidr is \"${var.network_cidr}\"; give a range from /16 to /25: its subnets are an eighth of it, and AWS makes none that are smaller than /28."
  }
}

@@end@@
variable "point_in_time_recovery" {
  description = "Restore any second of the last 35 days of every table."
  type        = bool
  default     = @@point_in_time_recovery@@
  nullable    = false
}

variable "deletion_protection" {
  description = "AWS refuses to delete a table. Turn it off, and apply that, before you destroy the module."
  type        = bool
  default     = @@deletion_protection@@
  nullable    = false
}

variable "kms_deletion_window_days" {
  description = "How long a deleted KMS key, or secret, can still be brought back: 7 to 30 days."
  type        = number
  default     = @@kms_deletion_window_days@@
  nullable    = false

  validation {
    condition     = var.kms_deletion_window_days >= 7 && var.kms_deletion_window_days <= 30 && floor(var.kms_deletion_window_days) == var.kms_deletion_window_days
    error_message = "kms_deletion_window_days is ${var.kms_deletion_window_days}; KMS takes 7 to 30 whole days."
  }
}

variable "log_retention_days" {
  description = "How long logs are kept."
  type        = number
  default     = @@log_retention_days@@
  nullable    = false

  validation {
    condition     = contains([@@log_retentions@@], var.log_retention_days)
    error_message = "log_retention_days is ${var.log_retention_days}; CloudWatch Logs takes @@log_retentions@@."
  }
}

variable "api_keys" {
  description = "Customers who get an API key from Terraform."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for customer in var.api_keys : can(regex("@@name_pattern@@", customer))])
    error_message = "api_keys: a customer's name has @@name_words@@."
  }
}

variable "api_key_tenants" {
  description = "The tenant (the tenant_id of tokens) of each customer of api_keys whose name is not its ID; only tokens of this tenant may come with the key."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(setsubtract(keys(var.api_key_tenants), var.api_keys)) == 0
    error_message = "api_key_tenants names customers that have no API key in api_keys: ${join(", ", setsubtract(keys(var.api_key_tenants), var.api_keys))}."
  }

  validation {
    condition     = alltrue([for tenant in values(var.api_key_tenants) : can(regex("@@tenant_pattern@@", tenant))])
    error_message = "api_key_tenants: the ID of a tenant is @@tenant_words@@."
  }
}

variable "watch_account" {
  description = "Alarms of the whole account and region: how near DynamoDB and Lambda are to their quotas. One configuration of an account is enough."
  type        = bool
  default     = true
  nullable    = false
}

variable "manage_api_gateway_account" {
  description = "Set the role with which API Gateway writes logs. It is one for the whole account and region: true in one configuration of an account only, and in none where it is set already."
  type        = bool
  default     = false
  nullable    = false
}

variable "tags" {
  description = "Further tags of every resource, beside Project, Environment, Component and ManagedBy."
  type        = map(string)
  default     = {}
  nullable    = false

  # IAM takes keys that differ in their case alone for one key, and refuses a role that has both.
  validation {
    condition     = !contains(keys(var.tags), "Name") && length(setintersection([for key in keys(var.tags) : lower(key)], ["project", "environment", "component", "managedby"])) == 0
    error_message = "tags: the module itself sets Name, Project, Environment, Component and ManagedBy, and IAM allows no further key that differs from those in its case alone."
  }

  validation {
    condition     = length(distinct([for key in keys(var.tags) : lower(key)])) == length(var.tags)
    error_message = "tags: two keys differ in their case alone, and IAM refuses a role that has both."
  }

  validation {
    condition     = !anytrue([for key in keys(var.tags) : startswith(lower(key), "aws:")])
    error_message = "tags: keys that begin with aws: are for AWS alone."
  }
}
