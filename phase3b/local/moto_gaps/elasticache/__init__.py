"""ElastiCache: what moto lacks of it.

moto makes a replication group whose nodes nobody can ask for, and which never goes; of user groups, parameter groups and
serverless caches it has nothing.
"""
