data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  prefix = coalesce(var.name_prefix, "${var.project_name}-${var.environment}")
  region = data.aws_region.current.id

  # Null in a partition whose console's address AWS does not publish.
  console_host = lookup(@@console_hosts@@, data.aws_partition.current.partition, null)
  dashboard_url = local.console_host == null ? "the dashboard @@dashboard_name@@ in CloudWatch of ${local.region}" : "https://${local.console_host}/cloudwatch/home?region=${local.region}#dashboards:name=@@dashboard_name@@"

  # What everything is encrypted with: the module's own key, or the one that is given.
  kms_key_arn = var.kms_key_arn != null ? var.kms_key_arn : one(aws_kms_key.phase3b[*].arn)

  monitored = var.create && var.enable_performance_monitoring

  tags = merge(var.tags, {
    Project     = var.project_name
    Environment = var.environment
    Component   = "@@component@@"
    ManagedBy   = "phase3b"
  })

  all_functions = toset(@@function_names@@)
  function_names = toset([for name in local.all_functions : name if local.on.functions[name]])

  # Tables that some tier gives a number.
  sized_tables = @@sized_tables@@

  # What has capacity of its own: tables and their indexes.
  owners = @@owners@@

  # What an overridden number may be.
  number_bounds = @@number_bounds@@
@@if worker_words@@

  # Invocations that the queues of a function may cause at a time.
  worker_concurrency = @@worker_concurrency@@

  # Seconds that a function may take that consumes a queue.
  worker_timeouts = @@worker_timeouts@@
@@end@@
}

# What each part of the service can't be without, directly or through another.
locals {
  needs = @@needs@@

  enabled = merge(
    { for name in keys(local.needs.tables) : "tables.${name}" => coalesce(try(var.tables[name].enabled, true), true) },
@@if function@@
    { for name in keys(local.needs.functions) : "functions.${name}" => coalesce(try(var.functions[name].enabled, true), true) },
@@end@@
@@if queues@@
    { for name in keys(local.needs.queues) : "queues.${name}" => coalesce(try(var.queues[name].enabled, true), true) },
@@end@@
@@if api@@
    { "apis.rest" = var.enable_api },
@@end@@
@@if websocket@@
    { "apis.websocket" = var.enable_api && var.enable_websocket_api },
@@end@@
  )

  # What is there. A part whose needs are switched off is refused (create); here it is as if it were off, too.
  on = {
    for kind, parts in local.needs : kind => {
      for name, needs in parts : name => var.create && alltrue([for each in concat(["${kind}.${name}"], needs) : local.enabled[each]])
    }
  }

  unmet_needs = concat(
    flatten([
      for kind, parts in local.needs : [
        for name, needs in parts : "${kind}.${name} needs ${join(" and ", [for each in needs : each if !local.enabled[each]])}, off here"
        if local.enabled["${kind}.${name}"] && anytrue([for each in needs : !local.enabled[each]])
      ]
    ]),
@@if routed@@
    local.enabled["apis.rest"] && !anytrue([for name in @@routed@@ : local.enabled["functions.${name}"]]) ? ["the REST API needs a function with routes: set enable_api = false, or leave one on"] : [],
@@end@@
@@if asking_costs@@
    contains(@@partitions_without_costs@@, data.aws_partition.current.partition) ? [
      for name in @@asking_costs@@ : "functions.${name} asks Cost Explorer, which AWS does not have in the partition ${data.aws_partition.current.partition}" if local.enabled["functions.${name}"]
    ] : [],
@@end@@
  )

  # Tables that AWS would refuse to delete.
  still_protected = [
    for table in keys(local.needs.tables) : table
    if !local.on.tables[table] && try(data.aws_dynamodb_table.live["${local.prefix}-${local.owners[table].path}"].deletion_protection_enabled, false)
  ]
}

check "switched_off_tables" {
  assert {
    condition     = length(local.still_protected) == 0
    error_message = "AWS has, with deletion protection, the tables ${join(", ", local.still_protected)}, which are switched off here. Where they are in the state, an apply deletes all else that is switched off and then fails at them: set deletion_protection = false and apply that first, if their data may go; to keep them, take them out of the state with terraform state rm."
  }
}

# capacity_overrides with every attribute that it may have: what is left out is null.
locals {
  overrides = {
    tracing          = try(tobool(var.capacity_overrides.tracing), null)
    detailed_metrics = try(tobool(var.capacity_overrides.detailed_metrics), null)
    auto_scaling     = { for name in keys(local.number_bounds.auto_scaling) : name => try(tonumber(var.capacity_overrides.auto_scaling[name]), null) }
    api              = { for name in concat(keys(local.number_bounds.api), ["cache_size_gb"]) : name => try(tonumber(var.capacity_overrides.api[name]), null) }

    functions = {
      for function in try(keys(var.capacity_overrides.functions), []) : function => {
        for name in keys(local.number_bounds.functions) : name => try(tonumber(var.capacity_overrides.functions[function][name]), null)
      }
    }

    tables = {
      for table in try(keys(var.capacity_overrides.tables), []) : table => {
        read         = { for bound in ["min", "max"] : bound => try(tonumber(var.capacity_overrides.tables[table].read[bound]), null) }
        write        = { for bound in ["min", "max"] : bound => try(tonumber(var.capacity_overrides.tables[table].write[bound]), null) }
        auto_scaling = { for name in keys(local.number_bounds.auto_scaling) : name => try(tonumber(var.capacity_overrides.tables[table].auto_scaling[name]), null) }

        indexes = {
          for index in try(keys(var.capacity_overrides.tables[table].indexes), []) : index => {
            for side in ["read", "write"] : side => {
              for bound in ["min", "max"] : bound => try(tonumber(var.capacity_overrides.tables[table].indexes[index][side][bound]), null)
            }
          }
        }
      }
    }
  }

  default_quotas = { concurrent_executions = @@concurrent_executions@@, units_per_second = @@account_units@@ }
  account_quotas = merge(local.default_quotas, { for quota, number in var.account_quotas : quota => number if number != null })
}

# The tier, and what is to be otherwise.
locals {
  tier = merge(local.tiers[var.capacity_tier], {
    tracing          = coalesce(local.overrides.tracing, local.tiers[var.capacity_tier].tracing)
    detailed_metrics = coalesce(local.overrides.detailed_metrics, local.tiers[var.capacity_tier].detailed_metrics)

    functions = {
      for name, size in local.tiers[var.capacity_tier].functions : name => merge(size, try({
        for key, number in local.overrides.functions[name] : key => number if number != null
      }, {}))
    }
@@if api@@

    api = merge(local.tiers[var.capacity_tier].api, {
      for key, number in local.overrides.api : key => number if number != null
    })
@@end@@
  })

@@if read_cache@@
  # Whether functions read a cache before the tables, and whether Cost Explorer has an endpoint in a network of the region.
  cached         = var.cache_enabled && local.tier.cache != null
  costs_endpoint = local.region == "@@costs_region@@"

  # Functions that are in its network of some regions only: what they ask has no endpoint in the others.
  inside = @@inside@@

@@end@@
  # Executions that the account keeps for these functions, whether they run or not.
  allocated_concurrency = sum(concat([0], [
    for name, size in local.tier.functions : coalesce(size.reserved_concurrency, size.provisioned_concurrency, 0) if local.on.functions[name]
  ]))

  # An index has its own numbers before its table's, and an override goes before the tier.
  capacity = {
    for owner, of in local.owners : owner => {
      provisioned = local.tier.tables[of.table].billing_mode == "PROVISIONED"

      read = {
        for bound in ["min", "max"] : bound => try(coalesce(
          try(local.overrides.tables[of.table].indexes[of.index].read[bound], null),
          try(local.tier.tables[of.table].indexes[of.index].read[bound], null),
          try(local.overrides.tables[of.table].read[bound], null),
          local.tier.tables[of.table].read[bound],
        ), null)
      }

      write = {
        for bound in ["min", "max"] : bound => try(coalesce(
          try(local.overrides.tables[of.table].indexes[of.index].write[bound], null),
          try(local.tier.tables[of.table].indexes[of.index].write[bound], null),
          try(local.overrides.tables[of.table].write[bound], null),
          local.tier.tables[of.table].write[bound],
        ), null)
      }

      auto_scaling = {
        for number in ["target_percent", "scale_out_cooldown_seconds", "scale_in_cooldown_seconds"] : number => coalesce(
          try(local.overrides.tables[of.table].auto_scaling[number], null),
          try(local.tier.tables[of.table].auto_scaling[number], null),
          local.overrides.auto_scaling[number],
          local.tier.auto_scaling[number],
        )
      }
    }
  }
}

# The tiers, as capacity.yaml of phase3b has them. min is a floor and max a ceiling, in capacity units per second.
locals {
  tiers = @@tiers@@
}
