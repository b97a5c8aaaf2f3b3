"""Runs Typst: a template of ours over values that reach it as data."""

import tempfile
from typing import Any

from newsdesk.assets import asset


def typeset(source: bytes, inputs: dict[str, str], **options: Any) -> bytes:
    """Compile a template with the project's typefaces alone; `options` are those of Typst's `compile`.

    Its root is an empty folder, so nothing can be read or loaded.
    """
    import typst  # noqa: PLC0415 - 80 MB of compiled code that only an export needs

    with tempfile.TemporaryDirectory(prefix="newsdesk-") as nothing:
        compiler: Any = typst.Compiler(  # type: ignore[misc] # a type variable of its stub is left open
            source,
            root=nothing,
            font_paths=[str(asset("fonts"))],
            ignore_system_fonts=True,
            sys_inputs=inputs,
        )
        made: Any = compiler.compile(**options)
    return bytes(made)
