"""Certificates, hosted zones and custom domain names: what moto lacks for them."""
