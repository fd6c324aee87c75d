"""What is deployed, a room for each concern: records, what is planned of them, and what is watched."""
