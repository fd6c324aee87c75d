locals {
  scalable = @@scalable@@

  # Reads and writes of every table and index that is provisioned.
  scaled = merge([
    for owner, resource_id in local.scalable : {
      for side in ["read", "write"] : "${owner}_${side}" => {
        owner       = owner
        side        = side
        kind        = local.owners[owner].index == null ? "table" : "index"
        resource_id = resource_id
      }
    }
    if var.enable_auto_scaling && local.on.tables[local.owners[owner].table] && local.capacity[owner].provisioned
  ]...)
}

@@resources@@
