"""What is said of a cost: tables, data, differences."""
