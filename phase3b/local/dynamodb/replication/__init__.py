"""Global tables, version 2019.11.21: what is written in one region is, after a while, in every other one of the table's."""
