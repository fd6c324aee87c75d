"""What `phase3b add` and `phase3b remove` do: a draft of the files, judged whole before anything is written."""
