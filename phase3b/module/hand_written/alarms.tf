# What an alarm judges, by rule. {threshold} is the number of its level, {subject} what it watches, {whole} what the
# number is a percentage of, {minutes} how long it is judged, with the unit.
locals {
  alarm_rules = @@rules@@
}

# What is watched, and by which rule.
locals {
  watched = @@watched@@
}

# What has too few samples at the load that a tier is meant for: over which longer period it is judged, and what is absent,
# as all requests of the tier are fewer than it counts.
locals {
  few_samples = @@few_samples@@

  # What is watched, whole.
  judged = {
    for key, each in local.watched : key => merge(
      local.alarm_rules[each.rule], each, try(local.few_samples[var.capacity_tier].judged[key], {})
    )
  }
}

locals {
  # By level; where both are one number, it may be as that of critical alone.
  thresholds = {
    for key, row in local.watched : key => try(row.thresholds, local.alarm_rules[row.rule].thresholds)
  }

  alarms = {
    for pair in setproduct(keys(local.watched), var.alarm_levels) : "${pair[0]}_${pair[1]}" => merge(
      local.judged[pair[0]],
      {
        level     = pair[1]
        threshold = lookup(local.thresholds[pair[0]], pair[1], local.thresholds[pair[0]].critical)
        minutes   = local.judged[pair[0]].period * local.judged[pair[0]].evaluation_periods / 60
        said = replace(
          replace(local.judged[pair[0]].says, "{subject}", try(local.judged[pair[0]].subject, "")),
          "{whole}", try(local.judged[pair[0]].whole, "")
        )
      },
    )
    if local.monitored && try(local.watched[pair[0]].when, true) && !(
      pair[1] == "warning" && contains(var.alarm_levels, "critical") && contains(local.one_level, pair[0])
      ) && !contains(
      local.few_samples[var.capacity_tier].absent, "${pair[0]}_${pair[1]}"
    )
  }

  # Both of their levels are the same: of two alarms the critical one is written.
  one_level = [
    for name, of_level in local.thresholds : name if length(distinct(values(of_level))) == 1
  ]

  # Whom each level tells: an alarm of warnings that mail nobody is seen on the dashboard.
  told = {
    critical = local.alert_topic_arns
    warning  = var.warnings == "alerts" ? local.alert_topic_arns : aws_sns_topic.warnings[*].arn
  }

  # What each part of the service is about.
  incident_words = @@incident_words@@

  # Which incident the alarm over both windows of a burn rate is told with.
  burn_incidents = @@burn_incidents@@

  # The windows of a rate at which an error budget is spent too fast: it fires while all of them do.
  burns = {
    for name, each in {
      for pair in setproduct(keys(local.burn_incidents), var.alarm_levels) :
      "${pair[0]}_${pair[1]}" => {
        level    = pair[1]
        budget   = split("_burn_", trimprefix(pair[0], "api_"))[0]
        rate     = trimsuffix(split("_burn_", pair[0])[1], "_incident")
        incident = local.burn_incidents[pair[0]]
        alarms = [
          for key, each in local.alarms : key if try(each.incident, "") == pair[0] && each.level == pair[1]
        ]
      } if pair[1] == "critical" || var.warnings != "none"
    } : name => each if length(each.alarms) > 0
  }

  incident_stems = setsubtract(
    distinct(compact([for each in local.judged : try(each.incident, "")])), keys(local.burn_incidents)
  )

  # The alarms of a level and a part of the service, which tell together. One by itself notifies by itself.
  incidents = {
    for name, each in {
      for pair in setproduct(local.incident_stems, var.alarm_levels) :
      "${pair[0]}_${pair[1]}" => {
        level = pair[1]
        part  = split("_incident", pair[0])[0]
        alarms = [
          for key, each in local.alarms : key if try(each.incident, "") == pair[0] && each.level == pair[1]
        ]
        burns = [for key, each in local.burns : key if each.incident == pair[0] && each.level == pair[1]]
      } if pair[1] == "critical" || var.warnings != "none"
    } : name => each if length(each.alarms) + length(each.burns) >= @@least_together@@
  }

  told_together = toset(flatten(concat(
    values(local.incidents)[*].alarms, values(local.incidents)[*].burns, values(local.burns)[*].alarms
  )))

  # Of the module, of the consumer, or both.
  alert_topic_arns = concat(
    aws_sns_topic.alerts[*].arn,
    var.performance_alerts_topic_arn == null ? [] : [var.performance_alerts_topic_arn],
  )
}

resource "@@alarm_type@@" "@@alarm_name@@" {
  for_each = local.alarms

  alarm_name        = "${local.prefix}-${replace(each.key, "_", "-")}"
  alarm_description = "${title(each.value.level)}: ${replace(replace(each.value.said, "{threshold}", each.value.threshold), "{minutes}", each.value.minutes < 120 ? "${each.value.minutes} min" : "${each.value.minutes / 60} h")}"

  comparison_operator = each.value.comparison_operator
  threshold           = each.value.threshold
  evaluation_periods  = each.value.evaluation_periods
  datapoints_to_alarm = each.value.datapoints_to_alarm
  # What is watched is published only while something happens: no data is no alarm, but where its absence is watched.
  treat_missing_data = try(each.value.treat_missing_data, "notBreaching")

  # One metric ...
  namespace   = try(each.value.namespace, null)
  metric_name = try(each.value.metric_name, null)
  dimensions  = can(each.value.queries) ? null : try(each.value.dimensions, null)
  period      = can(each.value.queries) ? null : each.value.period
  statistic   = try(each.value.statistic, null)

  # ... or an expression over several.
  dynamic "metric_query" {
    for_each = can(each.value.queries) ? [try(each.value.query, "percent")] : []

    content {
      id          = metric_query.value
      expression  = replace(each.value.expression, "{whole}", try(each.value.whole, ""))
      label       = replace(each.value.label, "{whole}", try(each.value.whole, ""))
      return_data = true
    }
  }

  dynamic "metric_query" {
    for_each = try(each.value.queries, {})

    content {
      id          = metric_query.key
      return_data = false

      metric {
        namespace   = metric_query.value.namespace
        metric_name = metric_query.value.metric_name
        dimensions  = try(metric_query.value.dimensions, each.value.dimensions, null)
        period      = each.value.period
        stat        = metric_query.value.stat
      }
    }
  }

  alarm_actions = contains(local.told_together, each.key) ? null : local.told[each.value.level]
  # That it is over is told where somebody was called, and not where a reminder looks like an end.
  ok_actions = contains(local.told_together, each.key) || each.value.level != "critical" || contains(@@reminded@@, each.value.rule) ? null : local.told.critical
  tags       = local.tags

  # AWS deletes no alarm that a composite's rule names, and Terraform deletes first: the rule is rewritten before.
  lifecycle {
    create_before_destroy = true
  }
}

# One incident, one page: it fires while one of its alarms does, and tells instead of them.
resource "@@composite_type@@" "@@composite_name@@" {
  for_each = local.incidents

  alarm_name        = "${local.prefix}-${replace(each.key, "_", "-")}"
  alarm_description = "${title(each.value.level)}: one or more of ${length(each.value.alarms) + length(each.value.burns)} alarms of ${each.value.part} (${local.incident_words[each.value.part]}). Which: ${local.dashboard_url}"
  alarm_rule = join(" OR ", concat(
    [for key in each.value.burns : "ALARM(\"${aws_cloudwatch_composite_alarm.@@burns_name@@[key].alarm_name}\")"],
    [for key in each.value.alarms : "ALARM(\"${aws_cloudwatch_metric_alarm.performance[key].alarm_name}\")"],
  ))

  alarm_actions = local.told[each.value.level]
  ok_actions    = each.value.level == "critical" ? local.told.critical : null
  tags          = local.tags

  # Nobody is told between one and the next of another name.
  lifecycle {
    create_before_destroy = true
  }
}

# An error budget that is spent too fast: for long enough, and still. The alarm of the incident tells for it.
resource "@@composite_type@@" "@@burns_name@@" {
  for_each = local.burns

  alarm_name        = "${local.prefix}-${replace(each.key, "_", "-")}"
  alarm_description = "${title(each.value.level)}: @@burn_words@@ Graph: ${local.dashboard_url}"
  alarm_rule = join(" AND ", [
    for key in each.value.alarms : "ALARM(\"${aws_cloudwatch_metric_alarm.performance[key].alarm_name}\")"
  ])

  alarm_actions = contains(local.told_together, each.key) ? null : local.told[each.value.level]
  ok_actions    = contains(local.told_together, each.key) || each.value.level != "critical" ? null : local.told.critical
  tags          = local.tags

  lifecycle {
    create_before_destroy = true
  }
}
