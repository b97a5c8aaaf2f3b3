"""Canonical text: the one flattening of Markdown that reader, search, anchors and exports share."""

import hashlib
import json
import re

from newsdesk.model.article import Block, BlockKind, CanonicalText, InlineSpan, Sha256, SpanKind
from newsdesk.text.flattening import Flattener
from newsdesk.text.markdown import is_too_deep, parse

_LINE_BREAKS = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029\ufdd0\ufdd1]")
_DROPPED = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BYTE_ORDER_MARK = "\ufeff"

_BLOCK_KINDS = tuple(BlockKind)
_SPAN_KINDS = tuple(SpanKind)
_BLOCK_CODES = {kind: code for code, kind in enumerate(_BLOCK_KINDS)}
_BARE_ROW = 2
"""How long the stored row of a block is whose level, marker and quoting are the defaults."""
_SPAN_CODES = {kind: code for code, kind in enumerate(_SPAN_KINDS)}


def normalise(raw: str) -> str:
    r"""Give every line break the one form "\n" and drop what no reader can show.

    Every sort of line and paragraph separator becomes a line break, also those that Qt takes for one.
    Dropped are other control characters (tabs stay), lone surrogates, U+FFFE, U+FFFF and a leading
    byte order mark. Nothing is composed or decomposed. Normalising twice changes nothing.
    """
    text = _DROPPED.sub("", _LINE_BREAKS.sub("\n", raw))
    return text.lstrip(_BYTE_ORDER_MARK)


def canonicalise(markdown: str) -> CanonicalText:
    """Flatten Markdown into canonical text; never fails, and the same source gives the same text.

    A soft line break is a space; a hard one begins a further block of the same kind. Each table row
    is a block, its cells parted by a tab; each line of code is a block. Blank blocks are left out but
    for lines of code. A source nested deeper than the parser goes is read as plain lines.
    """
    source = normalise(markdown)
    tokens = parse(source)
    flattener = Flattener()
    if is_too_deep(tokens):
        for line in source.split("\n"):
            if line.strip():
                flattener.add_paragraph(line)
    else:
        flattener.take(tokens)
    text = "\n".join(flattener.parts)
    return CanonicalText(
        text=text, blocks=tuple(flattener.blocks), spans=tuple(flattener.spans), sha256=text_sha256(text)
    )


def text_sha256(text: str) -> Sha256:
    """The hex digest of a text's UTF-8."""
    return Sha256(hashlib.sha256(text.encode()).hexdigest())


def blocks_to_json(canonical: CanonicalText) -> str:
    """Write blocks and spans as compact JSON; `canonical_from_json` reads it beside the text.

    A block is `[kind, length, level, marker, quoted]`, or `[kind, length]` where the rest is default; a
    span is `[kind, start, end, href]`. A kind is its place in the enum.
    """
    blocks = [_block_row(block) for block in canonical.blocks]
    spans = [(_SPAN_CODES[span.kind], span.start, span.end, span.href) for span in canonical.spans]
    return json.dumps([blocks, spans], ensure_ascii=False, separators=(",", ":"))


def canonical_from_json(text: str, blocks_json: str, sha256: str) -> CanonicalText:
    """Put canonical text together again from what is stored; trusts `sha256` and does not parse Markdown.

    :raises ValueError: if the blocks do not make up the text.
    """
    block_rows, span_rows = json.loads(blocks_json)
    blocks, start = list[Block](), 0
    for row in block_rows:
        end = start + row[1]
        kind = _BLOCK_KINDS[row[0]]
        if len(row) > _BARE_ROW:
            _, _, level, marker, quoted = row
            blocks.append(Block(kind=kind, start=start, end=end, level=level, marker=marker, quoted=quoted))
        else:
            blocks.append(Block(kind=kind, start=start, end=end))
        start = end + 1
    if max(start - 1, 0) != len(text):
        msg = f"blocks of {start - 1} characters do not make up a text of {len(text)}"
        raise ValueError(msg)
    spans = tuple(
        InlineSpan(kind=_SPAN_KINDS[kind], start=start, end=end, href=href) for kind, start, end, href in span_rows
    )
    return CanonicalText(text=text, blocks=tuple(blocks), spans=spans, sha256=Sha256(sha256))


def _block_row(block: Block) -> tuple[int | str, ...]:
    row = (_BLOCK_CODES[block.kind], block.end - block.start)
    extra = (block.level, block.marker, block.quoted)
    return (*row, *extra) if any(extra) else row
