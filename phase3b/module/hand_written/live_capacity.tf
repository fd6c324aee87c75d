# Auto scaling moves the capacity of tables and indexes, and an apply must not move it back. ignore_changes could not
# be switched with enable_auto_scaling, and would hide added indexes. So nothing is ignored: Terraform asks which of
# these tables there are and what capacity they have, and keeps that, between floor and ceiling. What is not there yet,
# or was on demand, begins at its floor.
data "aws_dynamodb_tables" "existing" {}

data "aws_dynamodb_table" "live" {
  # An account without tables answers null.
  for_each = toset([
    for name in coalesce(data.aws_dynamodb_tables.existing.names, []) : name
    if contains([for owner, of in local.owners : "${local.prefix}-${replace(of.table, "_", "-")}" if local.capacity[owner].provisioned], name)
  ])

  name = each.key
}

locals {
  live_capacity = merge([
    for name, table in data.aws_dynamodb_table.live : merge(
      { "table/${name}" = { read = coalesce(table.read_capacity, 0), write = coalesce(table.write_capacity, 0) } },
      {
        for index in table.global_secondary_index : "table/${name}/index/${index.name}" =>
        { read = coalesce(index.read_capacity, 0), write = coalesce(index.write_capacity, 0) }
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
}
