"""What holds for every package: it comes back as it went out, and is the same file each time."""

import io
import random
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.exchange.made_up_packages import packages, words

from newsdesk.exchange import PackageError, PackageFault, WrongPassphraseError, read, write
from newsdesk.exchange.limits import HARMLESS
from newsdesk.model.change import EntryId, StepId
from newsdesk.model.package import Package, Seal

_Value = TypeVar("_Value")


def _same(one: Package, other: Package) -> bool:
    """Whether two packages say the same, a truth value being no number."""
    return one == other and repr(one) == repr(other)


def _turned(found: Mapping[str, _Value]) -> dict[str, _Value]:
    return dict(reversed(list(found.items())))


def _sorted(package: Package) -> Package:
    """The package with the names in all of its objects in one order."""

    def ordered(value: Any) -> Any:
        if isinstance(value, Mapping):
            return {name: ordered(each) for name, each in sorted(value.items())}
        return [ordered(each) for each in value] if isinstance(value, list) else value

    entries = tuple(
        replace(each, fields=ordered(each.fields), seen=ordered(each.seen), extra=ordered(each.extra))
        for each in package.entries
    )
    return replace(
        package,
        entries=entries,
        texts=ordered(package.texts),
        text_hashes=ordered(package.text_hashes),
        sessions=ordered(package.sessions),
        extra=ordered(package.extra),
    )


@given(packages)
def test_a_package_is_read_as_it_was_written_with_all_that_a_newer_program_says(package: Package) -> None:
    file = read(write(package))
    assert _same(_sorted(file.package), _sorted(package))
    assert file.seal is Seal.NONE


@given(packages, st.randoms(use_true_random=False))
def test_the_same_content_gives_the_same_bytes_in_whatever_order_it_came(
    package: Package, chance: random.Random
) -> None:
    entries = list(package.entries)
    chance.shuffle(entries)
    turned = replace(
        package,
        entries=tuple(replace(each, fields=_turned(each.fields)) for each in entries),
        texts=dict(reversed(list(package.texts.items()))),
        sessions=_turned(package.sessions),
        extra=_turned(package.extra),
    )
    assert write(turned) == write(package)


@given(packages)
def test_what_was_read_is_written_back_the_same(package: Package) -> None:
    data = write(package)
    assert write(read(data).package) == data


@given(packages, st.data())
def test_a_changed_or_cut_file_is_refused_or_says_the_same(package: Package, data: st.DataObject) -> None:
    whole = write(package)
    place = data.draw(st.integers(0, len(whole) - 1))
    bit = data.draw(st.integers(0, 7))
    flipped = whole[:place] + bytes([whole[place] ^ 1 << bit]) + whole[place + 1 :]
    for harmed in (flipped, whole[:place], whole[place:] if place else b"", whole[:place] + whole[place + 1 :]):
        try:
            found = read(harmed)
        except PackageError:
            continue
        assert found.package == package


@settings(max_examples=6)  # the key is slow to make, and meant to be
@given(packages, words.filter(str.strip))
def test_a_seal_fits_its_own_passphrase_and_no_other(package: Package, passphrase: str) -> None:
    sealed = write(package, passphrase)
    assert read(sealed).seal is Seal.UNCHECKED
    assert read(sealed, f" {passphrase} ").seal is Seal.FITS
    with pytest.raises(WrongPassphraseError):
        read(sealed, f"{passphrase}x")
    with pytest.raises(PackageError) as refusal:
        read(write(package), passphrase)
    assert refusal.value.fault is PackageFault.NOT_SEALED


@given(packages, st.text(" \t\u00a0", max_size=3))
def test_spaces_are_no_passphrase(package: Package, spaces: str) -> None:
    assert write(package, spaces) == write(package)
    assert read(write(package), spaces).seal is Seal.NONE


@given(packages)
def test_a_fingerprint_follows_from_all_that_a_package_says(package: Package) -> None:
    file = read(write(package))
    renamed = read(write(replace(package, name=f"{package.name}!")))
    assert file.fingerprint != renamed.fingerprint
    shown = file.fingerprint.replace(" ", "")
    assert len(shown) == 8
    assert int(shown, 16) >= 0


def test_the_parts_are_plain_text_that_a_person_can_read_and_of_one_date(package: Package) -> None:
    with zipfile.ZipFile(io.BytesIO(write(package))) as archive:
        assert [info.filename for info in archive.infolist()] == sorted(archive.namelist())
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert "Ильза Торн" in archive.read("entries/participant.jsonl").decode()
        assert archive.read("manifest.json").decode().count("\n") > 10


def test_words_that_deflate_as_well_as_a_bomb_are_written_so_that_they_can_be_read(package: Package) -> None:
    first = package.entries[0]
    notes = tuple(
        replace(first, id=EntryId(f"e{number}"), step=StepId(f"s{number}"), fields={"body": "а" * 1_900_000})
        for number in range(5)
    )
    data = write(replace(package, entries=notes))
    assert len(data) > HARMLESS
    assert read(data).package.entries == notes


def test_many_entries_of_a_step_stand_in_numbered_parts_in_their_order(package: Package) -> None:
    first = package.entries[0]
    many = tuple(replace(first, id=EntryId(f"e{20_001 - number}")) for number in range(20_001))
    data = write(replace(package, entries=many))
    assert {"entries/participant.jsonl", "entries/participant-0002.jsonl"} <= set(
        zipfile.ZipFile(io.BytesIO(data)).namelist()
    )
    assert read(data).package.entries == many


def test_a_package_larger_than_one_may_be_is_not_written(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    for limit in ("MAX_ENTRIES", "MAX_PARTS", "MAX_TOTAL", "MAX_FILE"):
        with monkeypatch.context() as patch:
            patch.setattr(f"newsdesk.exchange.writing.{limit}", 1)
            with pytest.raises(PackageError) as refusal:
                write(replace(package, entries=package.entries * 2))
            assert refusal.value.fault is PackageFault.TOO_LARGE
