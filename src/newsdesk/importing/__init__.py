"""Files to imported articles, one module a format; pure."""
