"""Each request to the embedded AWS, held against AWS's own model of its operation before moto sees it."""
