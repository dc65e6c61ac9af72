"""Domain core for the Belgian LIVC R (CSIL R).

Days are ``datetime.date`` and mean a day in Europe/Brussels; instants are ``datetime.datetime`` with a time
zone. "Today" is always an argument: livc has no clock.
"""

try:
    from . import _livc as _native  # noqa: F401
except ImportError as error:
    import sysconfig

    if sysconfig.get_config_var("Py_GIL_DISABLED"):
        raise ImportError(
            "the native part of livc in this installation is built for Python with the global lock, and this "
            "is a free-threaded Python: install livc from source here, or use the ordinary interpreter"
        ) from error
    raise

from . import _enums
from ._enums import *  # noqa: F403
from ._errors import (
    ConflictError,
    IntegrityError,
    InternalError,
    InvalidInputError,
    LivcError,
    NotFoundError,
)
from ._livc import (
    Access,
    Answer,
    Calendar,
    Cedar,
    Citation,
    Composition,
    Count,
    Decided,
    Decision,
    Evaluation,
    Explanation,
    Due,
    DueLook,
    Facts,
    Fault,
    Head,
    Journal,
    Law,
    Lineage,
    Locale,
    Look,
    Looks,
    Municipality,
    Onward,
    PayloadVerification,
    Places,
    Presence,
    Profile,
    Profiles,
    Proof,
    Purge,
    Receipt,
    Refusal,
    Register,
    RuleBook,
    Screen,
    Sealed,
    Trail,
    Verification,
    __version__,
    baseline,
    brussels_day,
    canonical,
    day,
    has_forbidden_words,
    holidays,
    identifier,
    parse,
    seal,
    verify,
    vocabularies,
)

__all__ = [
    "Access",
    "Answer",
    "Calendar",
    "Cedar",
    "Citation",
    "Composition",
    "ConflictError",
    "Count",
    "Decided",
    "Decision",
    "Evaluation",
    "Explanation",
    "Due",
    "DueLook",
    "Facts",
    "Fault",
    "Head",
    "IntegrityError",
    "InternalError",
    "InvalidInputError",
    "Journal",
    "Law",
    "Lineage",
    "LivcError",
    "Locale",
    "Look",
    "Looks",
    "Municipality",
    "NotFoundError",
    "Onward",
    "PayloadVerification",
    "Places",
    "Presence",
    "Profile",
    "Profiles",
    "Proof",
    "Purge",
    "Receipt",
    "Refusal",
    "Register",
    "RuleBook",
    "Screen",
    "Sealed",
    "Trail",
    "Verification",
    "__version__",
    "baseline",
    "brussels_day",
    "canonical",
    "day",
    "has_forbidden_words",
    "holidays",
    "identifier",
    "parse",
    "seal",
    "verify",
    "vocabularies",
]
__all__ += _enums.__all__
