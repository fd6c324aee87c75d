"""Indentation and alignment, beside what `terraform fmt` 1.11 made of the same text."""

from __future__ import annotations

from phase3b.module.hcl.layout import formatted

MESSY = """\
resource "a" "b" {
for_each = toset([for name in local.names : name if length("{${name}}") > 2])

# why
name = "x"
description = "an = and a { and a ${join(", ", ["}"])}"
tags = merge(local.tags, {
Name = "x"
Longer = "y"
})
long_name = [
1,
{
a = 1
bcd = 2 },
]

block {
x = 1
}
y = a == b ? 1 : 2
}
"""
TIDY = """\
resource "a" "b" {
  for_each = toset([for name in local.names : name if length("{${name}}") > 2])

  # why
  name        = "x"
  description = "an = and a { and a ${join(", ", ["}"])}"
  tags = merge(local.tags, {
    Name   = "x"
    Longer = "y"
  })
  long_name = [
    1,
    {
      a = 1
    bcd = 2 },
  ]

  block {
    x = 1
  }
  y = a == b ? 1 : 2
}
"""


def test_as_terraform_fmt() -> None:
    assert formatted(MESSY) == TIDY


def test_tidy_stays() -> None:
    assert formatted(TIDY) == TIDY
