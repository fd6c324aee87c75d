data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  prefix = "${var.project_name}-${var.environment}"
  region = data.aws_region.current.id

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

# The tier, and what is to be otherwise.
locals {
  tier = merge(local.tiers[var.capacity_tier], {
    tracing = coalesce(var.capacity_overrides.tracing, local.tiers[var.capacity_tier].tracing)

    functions = {
      for name, size in local.tiers[var.capacity_tier].functions : name => merge(size, try({
        for key, number in var.capacity_overrides.functions[name] : key => number if number != null
      }, {}))
    }
@@if api@@

    api = merge(local.tiers[var.capacity_tier].api, {
      for key, number in var.capacity_overrides.api : key => number if number != null
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
          try(var.capacity_overrides.tables[of.table].indexes[of.index].read[bound], null),
          try(local.tier.tables[of.table].indexes[of.index].read[bound], null),
          try(var.capacity_overrides.tables[of.table].read[bound], null),
          local.tier.tables[of.table].read[bound],
        ), null)
      }

      write = {
        for bound in ["min", "max"] : bound => try(coalesce(
          try(var.capacity_overrides.tables[of.table].indexes[of.index].write[bound], null),
          try(local.tier.tables[of.table].indexes[of.index].write[bound], null),
          try(var.capacity_overrides.tables[of.table].write[bound], null),
          local.tier.tables[of.table].write[bound],
        ), null)
      }

      auto_scaling = {
        for number in ["target_percent", "scale_out_cooldown_seconds", "scale_in_cooldown_seconds"] : number => coalesce(
          try(var.capacity_overrides.tables[of.table].auto_scaling[number], null),
          try(local.tier.tables[of.table].auto_scaling[number], null),
          var.capacity_overrides.auto_scaling[number],
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
