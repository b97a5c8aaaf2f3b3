"""What an analyst can do: functions over the store."""
