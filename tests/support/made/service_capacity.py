"""The small capacity file with functions, queues, routes and an API, and a way to change it."""

from __future__ import annotations

from small_capacity import changed as changed_small

SERVICE = """
  functions:
    tickets_api:
      description: Tickets
      tables: {tickets: [GetItem, Query]}
      indexes: {tickets: [tenant_status]}
      queues: [deliveries]
      uses: [connections]
      settings: {page_limit: 50}
      streams:
        tickets: {batch_size: 10, batching_window_seconds: 0, maximum_retry_attempts: 2, maximum_record_age_seconds: 60, parallelization_factor: 1}
      schedules:
        nightly: {expression: "rate(1 day)", task: tidy}
    delivery: {description: Sends}
    authorizer: {description: Tokens, uses: [token_key], settings: {token_issuer: securebase, token_audience: phase3b}}
  packages: {own_code_kb: 20, total_kb: 500, import_modules: 500, import_kb: 8000}
  queues:
    deliveries:
      description: Deliveries
      retention_days: 4
      consumer: {function: delivery, batch_size: 10, maximum_concurrency: 2, visibility_timeout_seconds: 60, max_receive_count: 3, dead_letter_retention_days: 14}
    failed: {description: Failed, retention_days: 14}
  failed_events: failed
  api:
    title: Small
    version: "1"
    stage: v1
    error_statuses: [400, 401]
    authorizer: {function: authorizer, cache_seconds: 300, key_characters: 64}
    websocket: {function: tickets_api, stage: v1}
  routes:
    - {method: GET, path: /tickets, function: tickets_api, operation: list_tickets, summary: Lists, query: Page, response: Tickets, cache_seconds: 30}
    - {method: POST, path: /tickets, function: tickets_api, operation: create_ticket, summary: Creates, request: Create, response: Ticket, success: 201, objective: create_ticket}
    - {method: GET, path: "/tickets/{ticket_id}", function: tickets_api, operation: get_ticket, summary: Gets, response: Ticket}
"""
SIZES = """
    functions:
      tickets_api: {memory_mb: 512, timeout_seconds: 10, reserved_concurrency: 100}
      delivery: {memory_mb: 256, timeout_seconds: 10}
      authorizer: {memory_mb: 256, timeout_seconds: 5}
    queues: {deliveries: {fifo: false}}
    api:
      cache: {size_gb: 0.5, seconds: {list_tickets: 60}}
      throttle: {rate_per_second: 1000, burst: 2000}
      per_customer: {requests_per_minute: 100, burst: 200}
"""
THRESHOLDS = """
      stream_age_ms: {warning: 1, critical: 2, period_seconds: 60, evaluation_periods: 1, datapoints: 1}
      scheduled_runs_per_hour_below: {warning: 1, critical: 1, period_seconds: 3600, evaluation_periods: 2, datapoints: 2}
    websocket:
      integration_latency_p95_ms: {warning: 1, critical: 2, period_seconds: 60, evaluation_periods: 1, datapoints: 1}
      execution_error_percent: {warning: 1, critical: 2, period_seconds: 60, evaluation_periods: 1, datapoints: 1}
      client_error_percent: {warning: 1, critical: 2, period_seconds: 60, evaluation_periods: 1, datapoints: 1}
    queues:
      oldest_message_seconds: {warning: 1, critical: 2, period_seconds: 60, evaluation_periods: 1, datapoints: 1}
      dead_letters: {warning: 1, critical: 2, period_seconds: 60, evaluation_periods: 1, datapoints: 1}
      drain_seconds: {warning: 900, critical: 3600, period_seconds: 300, evaluation_periods: 3, datapoints: 3}
"""
OF_TABLES = """
      expired_per_day_below: {warning: 1, critical: 1, period_seconds: 86400, evaluation_periods: 7, datapoints: 5}
"""
OF_API = """
      throttled_percent: {warning: 5, critical: 25, period_seconds: 300, evaluation_periods: 3, datapoints: 3}
      requests_per_5_minutes_below: {warning: 1, critical: 1, period_seconds: 300, evaluation_periods: 12, datapoints: 12}
"""
CEILING = (
    "      ceiling_percent: {warning: 70, critical: 90, period_seconds: 60, evaluation_periods: 15, datapoints: 15}\n"
)
HITS = "      cache_hit_percent_below: {target: 60, warning: 50, critical: 30, period_seconds: 300, evaluation_periods: 6, datapoints: 6}\n"
MEMORY = (
    "      memory_percent: {warning: 80, critical: 90, period_seconds: 300, evaluation_periods: 3, datapoints: 3}\n"
)


def text() -> str:
    return changed_small(
        ("\ntiers:\n", SERVICE + "\ntiers:\n"),
        (
            "        read: {max: 20}\n        write: {max: 20}\n",
            "        read: {max: 20}\n        write: {max: 20}\n" + SIZES.lstrip("\n"),
        ),
        (MEMORY, MEMORY + THRESHOLDS.lstrip("\n")),
        (CEILING, CEILING + OF_TABLES.lstrip("\n")),
        (HITS, HITS + OF_API.lstrip("\n")),
    )


def changed(*edits: tuple[str, str]) -> str:
    """The file's text with each old text, which must be there, replaced once."""
    found = text()
    for old, new in edits:
        assert old in found, old
        found = found.replace(old, new, 1)
    return found
