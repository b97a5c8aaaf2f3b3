"""Several reports of one event side by side: what each says, what differs, what is missing."""
