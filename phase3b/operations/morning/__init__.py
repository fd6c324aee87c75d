"""The five-minute check of a morning: what wants a person, worst first."""
