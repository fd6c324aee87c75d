"""The web application firewall before the REST API."""
