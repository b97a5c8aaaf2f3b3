"""Lets `python -m newsdesk` be the command."""

import sys

from newsdesk.cli.main import main

sys.exit(main())
