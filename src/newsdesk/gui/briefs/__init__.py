"""The brief: options, preview and export."""
