"""The seal: a code over the manifest, made with a passphrase that both sides know. It is no signature.

Who knows the passphrase can make one; who does not can neither make nor check one. It says that the package was not
changed by anybody else on its way, and no more than that.
"""

import hashlib
import hmac
import unicodedata

from newsdesk.exchange import strict
from newsdesk.exchange.faults import NewerPackageError, WrongPassphraseError, refuse

_METHOD = "HMAC-SHA-256 with scrypt (n 32768, r 8, p 1)"
_COST = 2**15
_BLOCK = 8
_MEMORY = 64 * 2**20


def make(manifest: bytes, passphrase: str) -> bytes:
    """The seal of a manifest, as it stands in `seal.json`."""
    return strict.compose({"method": _METHOD, "code": _code(manifest, passphrase)}, indent=1)


def check(seal: bytes, manifest: bytes, passphrase: str) -> None:
    """See that a seal was made over this manifest with this passphrase.

    :raises WrongPassphraseError: if it was not.
    :raises PackageError: if it is no seal, or one of a newer program.
    """
    value = strict.parse(seal)
    if not isinstance(value, dict) or not isinstance(value.get("code"), str):
        refuse("its seal is none")
    if value.get("method") != _METHOD:
        detail = "another kind of seal"
        raise NewerPackageError(detail)
    if not hmac.compare_digest(_code(manifest, passphrase).encode(), value["code"].encode()):
        raise WrongPassphraseError


def _code(manifest: bytes, passphrase: str) -> str:
    """RFC 2104 and RFC 7914. The salt follows from the manifest, so that the same package has the same bytes."""
    words = unicodedata.normalize("NFKC", passphrase).strip().encode("utf-8", "surrogatepass")
    salt = hashlib.sha256(manifest).digest()
    key = hashlib.scrypt(words, salt=salt, n=_COST, r=_BLOCK, p=1, maxmem=_MEMORY)
    return hmac.new(key, manifest, hashlib.sha256).hexdigest()
