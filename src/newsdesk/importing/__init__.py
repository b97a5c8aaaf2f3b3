"""Files to imported articles, one module a format; pure."""

from newsdesk.importing.reading import read_article as read_article
from newsdesk.importing.refusal import ImportRefusedError as ImportRefusedError
