"""DAX: what moto lacks of it.

moto makes clusters that are asked for twice before they are there, in no subnets, with parameters of nobody, and which nothing changes;
of subnet groups and parameter groups it has nothing.
"""
