"""Packages between analysts: written, read and checked; pure."""

from newsdesk.exchange.faults import NewerPackageError as NewerPackageError
from newsdesk.exchange.faults import PackageError as PackageError
from newsdesk.exchange.faults import PackageFault as PackageFault
from newsdesk.exchange.faults import WrongPassphraseError as WrongPassphraseError
from newsdesk.exchange.reading import read as read
from newsdesk.exchange.writing import write as write
