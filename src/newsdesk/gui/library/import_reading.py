"""The part of an import that needs no store: files become proposed articles, in a worker thread."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QThread, Signal

from newsdesk.edits.articles import article_id
from newsdesk.importing.files import article_files, read_file
from newsdesk.importing.reading import read_article
from newsdesk.importing.refusal import ImportRefusedError
from newsdesk.model.article import ArticleId, ImportedArticle

CHUNK = 25
"""How many articles travel to the window, and into the store, in one go."""
