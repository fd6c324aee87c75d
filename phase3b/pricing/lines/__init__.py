"""What each concern costs."""
