"""What a change of capacity.yaml changes: its values, the resources, and the rules of AWS that matter. No IO but git's."""
