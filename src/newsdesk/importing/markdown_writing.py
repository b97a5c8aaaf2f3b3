"""Blocks of a page to Markdown that canonical text reads back word for word."""

import re
from collections.abc import Iterator, Sequence

from newsdesk.importing.page import Block, Grid, Listing, Part, Quotation, Rule, Run, Style, Words

MAX_NESTING = 16
"""Lists and quotations inside one another; what lies deeper is written at this depth, for a reader of
Markdown leaves out what is nested too deep for it."""

_MAX_BRACKETS = 10  # in one line; beyond it a reader of Markdown may give up on links
_MAX_NUMBER = 999_999_999
_SPECIAL = re.compile(r"[\\`*_\[\]<>&~|#]")
_BLOCK_START = re.compile(r"(?:[-+=]|\d{1,9}(?=[.)](?:\s|$)))")
_TICKS = re.compile("`+")


def write_markdown(blocks: Sequence[Block]) -> str:
    """Markdown of the blocks, parted by blank lines; no word of them is changed or lost."""
    return "\n\n".join(_pieces(blocks, depth=0))


def _pieces(blocks: Sequence[Block], depth: int) -> Iterator[str]:
    previous: Listing | None = None
    alternate = False
    for block in blocks:
        listing = block if isinstance(block, Listing) else None
        alternate = _are_alike(previous, listing) and not alternate  # two neighbouring lists must not become one
        previous = listing
        yield from _block(block, depth, alternate=alternate)


def _are_alike(one: Listing | None, other: Listing | None) -> bool:
    return one is not None and other is not None and (one.start is None) == (other.start is None)


def _block(block: Block, depth: int, *, alternate: bool) -> Iterator[str]:
    match block:
        case Words():
            if block.text.strip():
                yield _words(block)
        case Rule():
            yield "***"
        case Grid():
            yield from _grid(block)
        case Quotation():
            yield from _quotation(block, depth)
        case Listing():
            yield from _listing(block, depth, alternate=alternate)


def _words(words: Words) -> str:
    match words.part:
        case Part.CODE:
            return _fenced(words.text)
        case Part.HEADING:
            return f"{'#' * words.level} {_line(words.runs)}"
        case Part.PARAGRAPH | Part.CAPTION:
            return _line(words.runs)


def _fenced(code: str) -> str:
    longest = max((len(ticks) for ticks in _TICKS.findall(code)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{code}\n{fence}"


def _quotation(quotation: Quotation, depth: int) -> Iterator[str]:
    if depth >= MAX_NESTING:
        yield from _pieces(quotation.blocks, depth)
        return
    inner = "\n\n".join(_pieces(quotation.blocks, depth + 1))
    if inner:
        yield "\n".join(f"> {line}" if line else ">" for line in inner.split("\n"))


def _listing(listing: Listing, depth: int, *, alternate: bool) -> Iterator[str]:
    if depth >= MAX_NESTING:
        for item in listing.items:
            yield from _pieces(item, depth)
        return
    bodies = [list(_pieces(item, depth + 1)) for item in listing.items]
    bodies = [body for body in bodies if body]
    if not bodies:
        return
    tight = all(len(body) == 1 and "\n" not in body[0] for body in bodies)
    markers = _markers(listing.start, len(bodies), alternate=alternate)
    items = (_indented(marker, "\n\n".join(body)) for marker, body in zip(markers, bodies, strict=True))
    yield ("\n" if tight else "\n\n").join(items)


def _markers(start: int | None, count: int, *, alternate: bool) -> Iterator[str]:
    if start is None:
        return iter(("+" if alternate else "-",) * count)
    first = start if 0 <= start <= _MAX_NUMBER - count else 1
    return (f"{number}{')' if alternate else '.'}" for number in range(first, first + count))


def _indented(marker: str, body: str) -> str:
    margin = " " * (len(marker) + 1)
    first, *rest = body.split("\n")
    return "\n".join([f"{marker} {first}", *(margin + line if line else "" for line in rest)])


def _grid(grid: Grid) -> Iterator[str]:
    rows = [[_line(cell.runs) for cell in row] for row in grid.rows]
    rows = [row for row in rows if any(row)]
    if not rows:
        return
    width = max(len(row) for row in rows)
    lines = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in rows]
    lines.insert(1, "|" + " --- |" * width)
    yield "\n".join(lines)


def _line(runs: Sequence[Run]) -> str:
    """One line of Markdown; markup that could not be read back beside its neighbours is left out."""
    linked = sum(run.text.count("[") for run in runs) <= _MAX_BRACKETS
    trimmed = list(_trimmed(runs))
    line = ""
    for run, following in zip(trimmed, [*trimmed[1:], Run("")], strict=False):
        line += _run(run, line, following.text, linked=linked)
    return _escaped_start(line.strip())


def _trimmed(runs: Sequence[Run]) -> Iterator[Run]:
    """Runs of one style joined, and none but the words of the line at its edges."""
    joined: list[Run] = []
    for run in runs:
        if joined and (joined[-1].style == run.style or not run.text.strip()):
            joined[-1] = Run(joined[-1].text + run.text, joined[-1].style)
        elif run.text:
            joined.append(run)
    for number, run in enumerate(joined):
        text = run.text.lstrip() if number == 0 else run.text
        yield Run(text.rstrip() if number == len(joined) - 1 else text, run.style)


def _run(run: Run, before: str, after: str, *, linked: bool) -> str:
    words = run.text.strip(" ")
    if not words:
        return run.text
    lead = run.text[: len(run.text) - len(run.text.lstrip(" "))]
    trail = run.text[len(run.text.rstrip(" ")) :]
    style = run.style
    mark = _mark(style)
    follows_mark = not lead and before[-1:] in {"*", "`"}
    if style.code and not follows_mark and "|" not in words:  # a table would part its cells there
        set_words = _code(words)
    elif mark and not follows_mark and _holds(words, before + lead, trail + after):
        set_words = f"{mark}{_escaped(words)}{mark}"
    else:
        set_words = _escaped(words)
    if style.href and linked:
        address = style.href.replace("&", "\\&")  # or "&copy;" would become a sign
        set_words = f"[{set_words}]({address})"
    return f"{lead}{set_words}{trail}"


def _holds(words: str, before: str, after: str) -> bool:
    """Whether asterisks round the words are read as emphasis: beside a sign they need a space outside."""
    opens = words[0].isalnum() or not before or before[-1].isspace()
    closes = words[-1].isalnum() or not after or after[0].isspace()
    return opens and closes and not words[0].isspace() and not words[-1].isspace()


def _mark(style: Style) -> str:
    return "**" * style.strong + "*" * style.emphasis


def _code(words: str) -> str:
    longest = max((len(ticks) for ticks in _TICKS.findall(words)), default=0)
    fence = "`" * (longest + 1)
    padding = " " if "`" in {words[0], words[-1]} else ""
    return f"{fence}{padding}{words}{padding}{fence}"


def _escaped(words: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", words)


def _escaped_start(line: str) -> str:
    start = _BLOCK_START.match(line)
    if start is None:
        return line
    if line[0].isdigit():
        return f"{line[: start.end()]}\\{line[start.end() :]}"
    return f"\\{line}"
