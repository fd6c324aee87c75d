# Auto scaling moves the capacity of tables and indexes, and an apply must not move it back. ignore_changes could not
# be switched with enable_auto_scaling, and would hide added indexes. So nothing is ignored: Terraform asks which of
# these tables there are and what capacity they have, and keeps that, between floor and ceiling. What is not there yet,
# or was on demand, begins at its floor.
data "aws_dynamodb_tables" "existing" {}

data "aws_dynamodb_table" "live" {
  # An account without tables answers null.
  for_each = toset([
    for name in coalesce(data.aws_dynamodb_tables.existing.names, []) : name
    if contains([for table in keys(local.tier.tables) : "${local.prefix}-${replace(table, "_", "-")}"], name)
  ])

  name = each.key
}

locals {
  # max() complains of null, and try() hears it: what AWS does not describe is 0.
  live_capacity = merge([
    for name, table in data.aws_dynamodb_table.live : merge(
      {
        "table/${name}" = {
          read      = try(max(0, table.read_capacity), 0)
          write     = try(max(0, table.write_capacity), 0)
          max_read  = try(max(0, table.on_demand_throughput[0].max_read_request_units), 0)
          max_write = try(max(0, table.on_demand_throughput[0].max_write_request_units), 0)
        }
      },
      {
        for index in table.global_secondary_index : "table/${name}/index/${index.name}" => {
          read      = try(max(0, index.read_capacity), 0)
          write     = try(max(0, index.write_capacity), 0)
          max_read  = try(max(0, index.on_demand_throughput[0].max_read_request_units), 0)
          max_write = try(max(0, index.on_demand_throughput[0].max_write_request_units), 0)
        }
      }
    )
  ]...)

  # What each table and index has now; null is on demand.
  units = {
    for owner, of in local.owners : owner => {
      for side in ["read", "write"] : side => local.capacity[owner].provisioned ? max(
        local.capacity[owner][side].min,
        min(local.capacity[owner][side].max, try(local.live_capacity["table/${local.prefix}-${of.path}"][side], 0))
      ) : null
    }
  }

  # What can be served at most, which alarms judge and the dashboard draws: the ceiling of auto scaling, or of a table on
  # demand; without auto scaling, what is provisioned.
  ceilings = {
    for owner, of in local.owners : owner => {
      for side in ["read", "write"] : side => (
        var.enable_auto_scaling || !local.capacity[owner].provisioned ? local.capacity[owner][side].max : local.units[owner][side]
      )
    }
  }
}
