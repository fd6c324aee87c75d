"""The guides of an environment: the documents that the project began with, out of the data of capacity.yaml."""
