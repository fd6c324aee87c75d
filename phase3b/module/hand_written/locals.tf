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

  tags = merge(var.tags, {
    Project     = var.project_name
    Environment = var.environment
    Component   = "@@component@@"
    ManagedBy   = "phase3b"
  })

  function_names = toset(@@function_names@@)

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

# capacity_overrides with every attribute that it may have: what is left out is null.
locals {
  overrides = {
    tracing      = try(tobool(var.capacity_overrides.tracing), null)
    auto_scaling = { for name in keys(local.number_bounds.auto_scaling) : name => try(tonumber(var.capacity_overrides.auto_scaling[name]), null) }
    api          = { for name in concat(keys(local.number_bounds.api), ["cache_size_gb"]) : name => try(tonumber(var.capacity_overrides.api[name]), null) }

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
    tracing = coalesce(local.overrides.tracing, local.tiers[var.capacity_tier].tracing)

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

  # Executions that the account keeps for these functions, whether they run or not.
  allocated_concurrency = sum(concat([0], [
    for size in values(local.tier.functions) : coalesce(size.reserved_concurrency, size.provisioned_concurrency, 0)
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
