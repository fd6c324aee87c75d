"""What a change meets: rules of AWS, replacements, losses."""
