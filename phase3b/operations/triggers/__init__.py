"""When it is time to optimise, and what is left to do: the triggers and the priority list of the operations guide."""
