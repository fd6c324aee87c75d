"""Arguments that `modules/` writes by itself: no record has them, and each is a member of AWS or has its reason.

A test draws stacks, judges each constant by the limits of its member, and fails when an argument is neither here nor
in `deployed_fields`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.fields.sent_field import Unsent

_PROVIDER: Final = Unsent("the provider's own: how it calls AWS")
_WAIT: Final = Unsent("Terraform's own: how long it waits for AWS")
_TAG_KEY: Final = "iam.CreateRole.Tags[].Key"
_SWITCH: Final = Unsent("true or false, which no limit narrows")

STATIC_ARGUMENTS: Final[Mapping[str, str | Unsent]] = {
    "aws_api_gateway_method_settings.settings[].cache_data_encrypted": _SWITCH,
    "aws_api_gateway_method_settings.settings[].caching_enabled": _SWITCH,
    "aws_api_gateway_method_settings.settings[].data_trace_enabled": _SWITCH,
    "aws_api_gateway_method_settings.settings[].logging_level": "apigateway.MethodSetting.loggingLevel",
    "aws_api_gateway_method_settings.settings[].metrics_enabled": _SWITCH,
    "aws_api_gateway_method_settings.settings[].require_authorization_for_cache_control": _SWITCH,
    "aws_api_gateway_method_settings.settings[].unauthorized_cache_control_header_strategy": (
        "apigateway.MethodSetting.unauthorizedCacheControlHeaderStrategy"
    ),
    "aws_api_gateway_deployment.triggers{key}": Unsent("Terraform's own: when a new deployment is made"),
    "aws_api_gateway_deployment.triggers{*}": Unsent("Terraform's own: when a new deployment is made"),
    "aws_api_gateway_rest_api.api_key_source": "apigateway.CreateRestApi.apiKeySource",
    "aws_api_gateway_rest_api.endpoint_configuration[].types[]": (
        "apigateway.CreateRestApi.endpointConfiguration.types[]"
    ),
    "aws_api_gateway_rest_api.put_rest_api_mode": "apigateway.PutRestApi.mode",
    "aws_api_gateway_stage.cache_cluster_enabled": _SWITCH,
    "aws_api_gateway_usage_plan_key.key_type": "apigateway.CreateUsagePlanKey.keyType",
    "aws_apigatewayv2_api.protocol_type": "apigatewayv2.CreateApi.ProtocolType",
    "aws_apigatewayv2_api.route_selection_expression": "apigatewayv2.CreateApi.RouteSelectionExpression",
    "aws_apigatewayv2_authorizer.authorizer_type": "apigatewayv2.CreateAuthorizer.AuthorizerType",
    "aws_apigatewayv2_integration.content_handling_strategy": (
        "apigatewayv2.CreateIntegration.ContentHandlingStrategy"
    ),
    "aws_apigatewayv2_integration.integration_method": "apigatewayv2.CreateIntegration.IntegrationMethod",
    "aws_apigatewayv2_integration.integration_type": "apigatewayv2.CreateIntegration.IntegrationType",
    "aws_apigatewayv2_integration.passthrough_behavior": "apigatewayv2.CreateIntegration.PassthroughBehavior",
    "aws_apigatewayv2_route.authorization_type": "apigatewayv2.CreateRoute.AuthorizationType",
    "aws_apigatewayv2_route.route_response_selection_expression": (
        "apigatewayv2.CreateRoute.RouteResponseSelectionExpression"
    ),
    "aws_apigatewayv2_route_response.route_response_key": "apigatewayv2.CreateRouteResponse.RouteResponseKey",
    "aws_apigatewayv2_stage.auto_deploy": _SWITCH,
    "aws_apigatewayv2_stage.default_route_settings[].data_trace_enabled": _SWITCH,
    "aws_apigatewayv2_stage.default_route_settings[].detailed_metrics_enabled": _SWITCH,
    "aws_apigatewayv2_stage.default_route_settings[].logging_level": (
        "apigatewayv2.CreateStage.DefaultRouteSettings.LoggingLevel"
    ),
    "aws_appautoscaling_policy.policy_type": "application-autoscaling.PutScalingPolicy.PolicyType",
    "aws_appautoscaling_policy.service_namespace": "application-autoscaling.PutScalingPolicy.ServiceNamespace",
    "aws_appautoscaling_scheduled_action.service_namespace": "application-autoscaling.PutScheduledAction.ServiceNamespace",
    "aws_appautoscaling_target.service_namespace": "application-autoscaling.RegisterScalableTarget.ServiceNamespace",
    "aws_budgets_budget.budget_type": "budgets.CreateBudget.Budget.BudgetType",
    "aws_budgets_budget.cost_filter[].name": "budgets.CreateBudget.Budget.CostFilters{key}",
    "aws_budgets_budget.limit_unit": "budgets.CreateBudget.Budget.BudgetLimit.Unit",
    "aws_budgets_budget.notification[].comparison_operator": (
        "budgets.CreateBudget.NotificationsWithSubscribers[].Notification.ComparisonOperator"
    ),
    "aws_budgets_budget.notification[].notification_type": (
        "budgets.CreateBudget.NotificationsWithSubscribers[].Notification.NotificationType"
    ),
    "aws_budgets_budget.notification[].threshold_type": (
        "budgets.CreateBudget.NotificationsWithSubscribers[].Notification.ThresholdType"
    ),
    "aws_budgets_budget.time_unit": "budgets.CreateBudget.Budget.TimeUnit",
    "aws_ce_anomaly_monitor.monitor_dimension": "ce.CreateAnomalyMonitor.AnomalyMonitor.MonitorDimension",
    "aws_ce_anomaly_monitor.monitor_type": "ce.CreateAnomalyMonitor.AnomalyMonitor.MonitorType",
    "aws_ce_anomaly_subscription.frequency": "ce.CreateAnomalySubscription.AnomalySubscription.Frequency",
    "aws_ce_anomaly_subscription.threshold_expression[].dimension[].key": (
        "ce.CreateAnomalySubscription.AnomalySubscription.ThresholdExpression.Dimensions.Key"
    ),
    "aws_ce_anomaly_subscription.threshold_expression[].dimension[].match_options[]": (
        "ce.CreateAnomalySubscription.AnomalySubscription.ThresholdExpression.Dimensions.MatchOptions[]"
    ),
    "aws_cloudwatch_metric_alarm.comparison_operator": "cloudwatch.PutMetricAlarm.ComparisonOperator",
    "aws_cloudwatch_metric_alarm.metric_query[].id": "cloudwatch.PutMetricAlarm.Metrics[].Id",
    "aws_cloudwatch_metric_alarm.metric_query[].label": "cloudwatch.PutMetricAlarm.Metrics[].Label",
    "aws_cloudwatch_metric_alarm.metric_query[].metric[].period": "cloudwatch.PutMetricAlarm.Metrics[].MetricStat.Period",
    "aws_cloudwatch_metric_alarm.metric_query[].metric[].stat": "cloudwatch.PutMetricAlarm.Metrics[].MetricStat.Stat",
    "aws_cloudwatch_metric_alarm.metric_query[].return_data": _SWITCH,
    "aws_cloudwatch_metric_alarm.namespace": "cloudwatch.PutMetricAlarm.Namespace",
    "aws_cloudwatch_metric_alarm.metric_query[].metric[].namespace": (
        "cloudwatch.PutMetricAlarm.Metrics[].MetricStat.Metric.Namespace"
    ),
    "aws_cloudwatch_metric_alarm.treat_missing_data": "cloudwatch.PutMetricAlarm.TreatMissingData",
    "aws_dax_cluster.cluster_endpoint_encryption_type": "dax.CreateCluster.ClusterEndpointEncryptionType",
    "aws_dax_cluster.server_side_encryption[].enabled": _SWITCH,
    "aws_api_gateway_api_key.value": Unsent("the key that AWS chose in the first region"),
    "aws_cloudwatch_event_rule.state": "events.PutRule.State",
    "aws_dynamodb_table.point_in_time_recovery[].enabled": _SWITCH,
    "aws_dynamodb_table.server_side_encryption[].enabled": _SWITCH,
    "aws_dynamodb_table.stream_enabled": _SWITCH,
    "aws_dynamodb_table.ttl[].enabled": _SWITCH,
    "aws_acm_certificate.validation_method": "acm.RequestCertificate.ValidationMethod",
    "aws_api_gateway_domain_name.endpoint_configuration[].types[]": (
        "apigateway.CreateDomainName.endpointConfiguration.types[]"
    ),
    "aws_api_gateway_domain_name.security_policy": "apigateway.CreateDomainName.securityPolicy",
    "aws_apigatewayv2_domain_name.domain_name_configuration[].endpoint_type": (
        "apigatewayv2.CreateDomainName.DomainNameConfigurations[].EndpointType"
    ),
    "aws_apigatewayv2_domain_name.domain_name_configuration[].security_policy": (
        "apigatewayv2.CreateDomainName.DomainNameConfigurations[].SecurityPolicy"
    ),
    "aws_route53_health_check.port": "route53.CreateHealthCheck.HealthCheckConfig.Port",
    "aws_route53_health_check.tags{key}": _TAG_KEY,
    "aws_route53_health_check.type": "route53.CreateHealthCheck.HealthCheckConfig.Type",
    "aws_route53_record.alias[].evaluate_target_health": _SWITCH,
    "aws_route53_record.allow_overwrite": Unsent("the provider's own: whether it takes over a record that is there"),
    "aws_route53_record.set_identifier": (
        "route53.ChangeResourceRecordSets.ChangeBatch.Changes[].ResourceRecordSet.SetIdentifier"
    ),
    "aws_route53_record.ttl": "route53.ChangeResourceRecordSets.ChangeBatch.Changes[].ResourceRecordSet.TTL",
    "aws_route53_record.type": "route53.ChangeResourceRecordSets.ChangeBatch.Changes[].ResourceRecordSet.Type",
    "aws_eip.domain": "ec2.AllocateAddress.Domain",
    "aws_elasticache_replication_group.apply_immediately": _SWITCH,
    "aws_elasticache_replication_group.at_rest_encryption_enabled": _SWITCH,
    "aws_elasticache_replication_group.auto_minor_version_upgrade": _SWITCH,
    "aws_elasticache_replication_group.automatic_failover_enabled": _SWITCH,
    "aws_elasticache_replication_group.multi_az_enabled": _SWITCH,
    "aws_elasticache_replication_group.snapshot_retention_limit": "elasticache.CreateReplicationGroup.SnapshotRetentionLimit",
    "aws_elasticache_replication_group.transit_encryption_enabled": _SWITCH,
    "aws_elasticache_serverless_cache.cache_usage_limits[].data_storage[].unit": (
        "elasticache.CreateServerlessCache.CacheUsageLimits.DataStorage.Unit"
    ),
    "aws_elasticache_serverless_cache.snapshot_retention_limit": "elasticache.CreateServerlessCache.SnapshotRetentionLimit",
    "aws_elasticache_user.authentication_mode[].type": "elasticache.CreateUser.AuthenticationMode.Type",
    "aws_flow_log.log_destination_type": "ec2.CreateFlowLogs.LogDestinationType",
    "aws_flow_log.traffic_type": "ec2.CreateFlowLogs.TrafficType",
    "aws_kms_key.enable_key_rotation": _SWITCH,
    "aws_lambda_event_source_mapping.bisect_batch_on_function_error": _SWITCH,
    "aws_lambda_event_source_mapping.function_response_types[]": (
        "lambda.CreateEventSourceMapping.FunctionResponseTypes[]"
    ),
    "aws_lambda_event_source_mapping.starting_position": "lambda.CreateEventSourceMapping.StartingPosition",
    "aws_lambda_function.filename": Unsent("a file of this machine, whose content is sent"),
    "aws_lambda_function.logging_config[].application_log_level": (
        "lambda.CreateFunction.LoggingConfig.ApplicationLogLevel"
    ),
    "aws_lambda_function.logging_config[].log_format": "lambda.CreateFunction.LoggingConfig.LogFormat",
    "aws_lambda_function.logging_config[].system_log_level": "lambda.CreateFunction.LoggingConfig.SystemLogLevel",
    "aws_lambda_function.publish": _SWITCH,
    "aws_lambda_function.runtime": "lambda.CreateFunction.Runtime",
    "aws_lambda_function.snap_start[].apply_on": "lambda.CreateFunction.SnapStart.ApplyOn",
    "aws_lambda_function.source_code_hash": Unsent("Terraform's own: whether the file has changed"),
    "aws_lambda_function.tracing_config[].mode": "lambda.CreateFunction.TracingConfig.Mode",
    "aws_lambda_permission.action": "lambda.AddPermission.Action",
    "aws_s3_bucket.force_destroy": _SWITCH,
    "aws_s3_bucket_lifecycle_configuration.rule[].abort_incomplete_multipart_upload[].days_after_initiation": (
        "s3.PutBucketLifecycleConfiguration.LifecycleConfiguration.Rules[].AbortIncompleteMultipartUpload"
        ".DaysAfterInitiation"
    ),
    "aws_s3_bucket_lifecycle_configuration.rule[].filter[].prefix": (
        "s3.PutBucketLifecycleConfiguration.LifecycleConfiguration.Rules[].Filter.Prefix"
    ),
    "aws_s3_bucket_lifecycle_configuration.rule[].id": (
        "s3.PutBucketLifecycleConfiguration.LifecycleConfiguration.Rules[].ID"
    ),
    "aws_s3_bucket_lifecycle_configuration.rule[].noncurrent_version_expiration[].noncurrent_days": (
        "s3.PutBucketLifecycleConfiguration.LifecycleConfiguration.Rules[].NoncurrentVersionExpiration.NoncurrentDays"
    ),
    "aws_s3_bucket_lifecycle_configuration.rule[].status": (
        "s3.PutBucketLifecycleConfiguration.LifecycleConfiguration.Rules[].Status"
    ),
    "aws_s3_bucket_public_access_block.block_public_acls": _SWITCH,
    "aws_s3_bucket_public_access_block.block_public_policy": _SWITCH,
    "aws_s3_bucket_public_access_block.ignore_public_acls": _SWITCH,
    "aws_s3_bucket_public_access_block.restrict_public_buckets": _SWITCH,
    "aws_s3_bucket_server_side_encryption_configuration.rule[].apply_server_side_encryption_by_default[].sse_algorithm": (
        "s3.PutBucketEncryption.ServerSideEncryptionConfiguration.Rules[].ApplyServerSideEncryptionByDefault.SSEAlgorithm"
    ),
    "aws_s3_bucket_server_side_encryption_configuration.rule[].bucket_key_enabled": _SWITCH,
    "aws_s3_bucket_versioning.versioning_configuration[].status": (
        "s3.PutBucketVersioning.VersioningConfiguration.Status"
    ),
    "aws_secretsmanager_random_password.exclude_punctuation": _SWITCH,
    "aws_secretsmanager_secret_version.secret_string": Unsent("API keys that AWS chose, for a second region"),
    "aws_secretsmanager_secret_version.secret_string_wo": Unsent("random characters that no file has"),
    "aws_secretsmanager_secret_version.secret_string_wo_version": _PROVIDER,
    "aws_sns_topic_subscription.protocol": "sns.Subscribe.Protocol",
    "aws_sqs_queue.deduplication_scope": "sqs.CreateQueue.Attributes{DeduplicationScope}",
    "aws_sqs_queue.fifo_throughput_limit": "sqs.CreateQueue.Attributes{FifoThroughputLimit}",
    "aws_default_security_group.tags{key}": _TAG_KEY,
    "aws_eip.tags{key}": _TAG_KEY,
    "aws_flow_log.tags{key}": _TAG_KEY,
    "aws_internet_gateway.tags{key}": _TAG_KEY,
    "aws_nat_gateway.tags{key}": _TAG_KEY,
    "aws_route_table.tags{key}": _TAG_KEY,
    "aws_security_group.tags{key}": _TAG_KEY,
    "aws_subnet.tags{key}": _TAG_KEY,
    "aws_vpc.tags{key}": _TAG_KEY,
    "aws_vpc_endpoint.tags{key}": _TAG_KEY,
    "aws_security_group.tags{*}": "iam.CreateRole.Tags[].Value",
    "aws_route.destination_cidr_block": "ec2.CreateRoute.DestinationCidrBlock",
    "aws_security_group.timeouts[].delete": _WAIT,
    "aws_subnet.map_public_ip_on_launch": _SWITCH,
    "aws_subnet.timeouts[].delete": _WAIT,
    "aws_vpc.enable_dns_hostnames": _SWITCH,
    "aws_vpc.enable_dns_support": _SWITCH,
    "aws_vpc_endpoint.private_dns_enabled": _SWITCH,
    "aws_vpc_endpoint.vpc_endpoint_type": "ec2.CreateVpcEndpoint.VpcEndpointType",
    "aws_vpc_security_group_egress_rule.ip_protocol": "ec2.AuthorizeSecurityGroupEgress.IpPermissions[].IpProtocol",
    "aws_vpc_security_group_egress_rule.to_port": "ec2.AuthorizeSecurityGroupEgress.IpPermissions[].ToPort",
    "aws_vpc_security_group_ingress_rule.description": (
        "ec2.AuthorizeSecurityGroupIngress.IpPermissions[].UserIdGroupPairs[].Description"
    ),
    "aws_vpc_security_group_ingress_rule.from_port": "ec2.AuthorizeSecurityGroupIngress.IpPermissions[].FromPort",
    "aws_vpc_security_group_ingress_rule.ip_protocol": "ec2.AuthorizeSecurityGroupIngress.IpPermissions[].IpProtocol",
    "aws_vpc_security_group_ingress_rule.referenced_security_group_id": (
        "ec2.AuthorizeSecurityGroupIngress.IpPermissions[].UserIdGroupPairs[].GroupId"
    ),
    "aws_vpc_security_group_ingress_rule.security_group_id": "ec2.AuthorizeSecurityGroupIngress.GroupId",
    "aws_vpc_security_group_ingress_rule.to_port": "ec2.AuthorizeSecurityGroupIngress.IpPermissions[].ToPort",
    "aws_wafv2_web_acl.rule[].action[].block[].custom_response[].response_code": (
        "wafv2.CreateWebACL.Rules[].Action.Block.CustomResponse.ResponseCode"
    ),
    "aws_wafv2_web_acl.rule[].action[].block[].custom_response[].response_header[].name": (
        "wafv2.CreateWebACL.Rules[].Action.Block.CustomResponse.ResponseHeaders[].Name"
    ),
    "aws_wafv2_web_acl.rule[].action[].block[].custom_response[].response_header[].value": (
        "wafv2.CreateWebACL.Rules[].Action.Block.CustomResponse.ResponseHeaders[].Value"
    ),
    "aws_wafv2_web_acl.rule[].priority": "wafv2.CreateWebACL.Rules[].Priority",
    "aws_wafv2_web_acl.rule[].statement[].rate_based_statement[].aggregate_key_type": (
        "wafv2.CreateWebACL.Rules[].Statement.RateBasedStatement.AggregateKeyType"
    ),
    "aws_wafv2_web_acl.rule[].visibility_config[].cloudwatch_metrics_enabled": _SWITCH,
    "aws_wafv2_web_acl.rule[].visibility_config[].metric_name": (
        "wafv2.CreateWebACL.Rules[].VisibilityConfig.MetricName"
    ),
    "aws_wafv2_web_acl.rule[].visibility_config[].sampled_requests_enabled": _SWITCH,
    "aws_wafv2_web_acl.scope": "wafv2.CreateWebACL.Scope",
    "aws_wafv2_web_acl.visibility_config[].cloudwatch_metrics_enabled": _SWITCH,
    "aws_wafv2_web_acl.visibility_config[].metric_name": "wafv2.CreateWebACL.VisibilityConfig.MetricName",
    "aws_wafv2_web_acl.visibility_config[].sampled_requests_enabled": _SWITCH,
}
