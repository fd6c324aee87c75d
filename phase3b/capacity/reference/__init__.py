"""The form of capacity.yaml for editors and documents."""
