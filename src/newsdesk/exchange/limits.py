"""How large a package and what is in it may be: far above what people make, far below what harms a computer."""

MAX_FILE = 512 * 2**20
"""Bytes of the file."""

MAX_TOTAL = 2**30
"""Bytes of all its parts together, unpacked."""

MAX_PARTS = 250_000
"""Parts in the archive: one a text, and a few of entries."""

MAX_RATIO = 200
"""How many times larger than the file its parts may be, together,"""

HARMLESS = 16 * 2**20
"""if they have more bytes than these."""

MAX_MANIFEST = 64 * 2**20
"""Bytes of the manifest, which has a line for each part."""

MAX_PART = 64 * 2**20
"""Bytes of any other part."""

MAX_LINE = 16 * 2**20
"""Bytes of one line of entries."""

MAX_TEXT_LINES = 200_000
"""Lines of one text, which take long to lay out; a file to import may have 50,000, and Markdown adds empty ones."""

MAX_ENTRIES = 2_000_000
"""Entries in a package."""

MAX_WORDS = 2_000_000
"""Code points of one value of an entry, such as the words of a note."""

MAX_NAME = 1_000
"""Code points of a name that the manifest shows: of an analyst, of a session."""

MAX_FIELDS = 500
"""Fields that one entry sets."""

MAX_DEPTH = 50
"""How deep lists and objects may lie in each other."""

MAX_COUNTER = 2**53 - 1
"""The highest Lamport counter: beyond it JSON of other programs loses digits."""
