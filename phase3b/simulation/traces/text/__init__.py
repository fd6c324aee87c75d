"""What the texts of traffic files mean: encodings, times, numbers, labels of series."""
