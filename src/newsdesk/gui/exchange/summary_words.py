"""What is said of packages before they are taken in, and of what came of it."""

from PySide6.QtCore import QObject

from newsdesk.gui.exchange.looking_through import Looked
from newsdesk.model.absorption import Absorption
from newsdesk.model.package import PackageFile, PackageScope, Seal


class SummaryWords(QObject):
    """Qt's tool finds the plural forms of a sentence only in a method named `tr`."""

    def from_whom(self, file: PackageFile) -> str:
        """Who packed it, as far as they said."""
        name = file.package.name
        return self.tr("From {name}").format(name=name) if name else self.tr("From somebody who gave no name")

    def contents(self, looked: Looked) -> str:
        """The file and what it was made of."""
        package = looked.file.package if looked.file is not None else None
        if package is None:
            return looked.path.name
        if package.scope is PackageScope.REVIEW:
            names = ", ".join(package.sessions.values())
            scope = self.tr("review session {names}").format(names=names) if names else self.tr("a review session")
        elif package.scope is PackageScope.ARTICLES:
            articles = len({entry.row for entry in package.entries if entry.table == "article"})
            scope = self.tr("%n article(s)", "", articles)
        else:
            scope = self.tr("a whole workspace")
        return self.tr("{file}: {scope}").format(file=looked.path.name, scope=scope)

    def seal(self, seal: Seal) -> str:
        """Whether it was changed by somebody who does not know the passphrase; "" where there is none."""
        if seal is Seal.FITS:
            return self.tr("The passphrase fits: nobody who does not know it has changed the file.")
        return self.tr("Made with a passphrase, which was not checked yet.") if seal is Seal.UNCHECKED else ""

    def remarks(self, absorption: Absorption) -> list[str]:
        """What else is to be known of what would be done, a sentence each."""
        counted = (
            (len(absorption.disputes), self.conflicts),
            (len(absorption.corrected), self.corrected),
            (len(absorption.late), self.late),
            (len(absorption.differing), self.differing),
            (absorption.brought_back, self.brought_back),
            (absorption.taken_back, self.taken_back),
        )
        return [say(number) for number, say in counted if number]

    def shares_nothing(self) -> str:
        """Warn of a package that perhaps belongs to another workspace."""
        return self.tr("It shares nothing with this workspace, neither an article nor a change. Is it the right one?")

    def conflicts(self, number: int) -> str:
        """Say that sides differ, and that both are kept."""
        return self.tr("%n conflict(s) will be open: every side is kept until you decide.", "", number)

    def corrected(self, number: int) -> str:
        """Say that articles get another text."""
        return self.tr("%n article(s) come with a newer text.", "", number)

    def late(self, number: int) -> str:
        """Say that quotes will wait."""
        return self.tr("%n quote(s) belong to an older text and will wait for you in the tray.", "", number)

    def differing(self, number: int) -> str:
        """Say that the programs read a text otherwise."""
        return self.tr("%n text(s) are read here a little otherwise than by the sender's program.", "", number)

    def brought_back(self, number: int) -> str:
        """Say that what was undone comes back."""
        return self.tr("%n earlier taking in that was undone comes back.", "", number)

    def taken_back(self, number: int) -> str:
        """Say that what was undone stays so."""
        return self.tr("%n earlier taking in of the same was undone here, and stays undone.", "", number)

    def nothing_new(self, files: int) -> str:
        """Say that there is nothing to take in."""
        return self.tr("Nothing new: everything in the %n file(s) is here already.", "", files)

    def title(self, files: int) -> str:
        """Head the summary."""
        return self.tr("Take in %n package(s)", "", files)

    def deletions(self, deleted: int, living: int) -> str:
        """Say how much would go."""
        records = self.tr("%n record(s)", "", deleted)
        return self.tr("This would delete {records} of the {living} that you have.").format(
            records=records, living=living
        )

    def delete_act(self, deleted: int) -> str:
        """Name the act that deletes so many."""
        return self.tr("Delete %n record(s) and take in", "", deleted)

    def taken_in(self, absorption: Absorption) -> str:
        """Say what came of it."""
        tables = absorption.tables.values()
        parts = (
            (sum(table.new for table in tables), self.new),
            (sum(table.changed for table in tables), self.changed),
            (sum(table.deleted for table in tables), self.deleted),
        )
        counted = [say(number) for number, say in parts if number]
        if not counted:
            return self.tr("Taken in: nothing that shows has changed")
        return self.tr("Taken in: {parts}").format(parts=", ".join(counted))

    def new(self, number: int) -> str:
        """Say how many are new."""
        return self.tr("%n new", "", number)

    def changed(self, number: int) -> str:
        """Say how many are changed."""
        return self.tr("%n changed", "", number)

    def deleted(self, number: int) -> str:
        """Say how many are deleted."""
        return self.tr("%n deleted", "", number)

    def decide(self, number: int) -> str:
        """Offer the conflicts."""
        return self.tr("Decide %n conflict(s)", "", number)

    def session(self, *, own: bool) -> str:
        """Offer the review session that came: to its author what it came to, to others its items."""
        return self.tr("See its summary") if own else self.tr("Review the session")

    def open_conflicts(self, number: int) -> str:
        """Say how many are open, for the status bar."""
        return self.tr("%n conflict(s)", "", number)
