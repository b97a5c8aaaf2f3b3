"""What an analyst can do: functions over a store, one module a noun. Every undoable act is one step."""
