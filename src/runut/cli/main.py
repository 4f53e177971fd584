"""Where the command line begins. In: arguments. Out: exit code 0 done, 1 some pages refused, 2 misuse; no traceback."""

import io
import os
import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that lacks a letter must not stop the run
    sys.exit(_code())


def _code() -> int:
    try:
        # Imported here, as it takes a second in which a user may already press Ctrl-C.
        from runut.cli.app import app  # noqa: PLC0415
        from runut.errors import RunutError  # noqa: PLC0415
    except KeyboardInterrupt:
        return 130
    try:
        app()
    except SystemExit as end:
        return _flushed(end.code if isinstance(end.code, int) else 2)
    except RunutError as error:
        print(f"runut: {error}", file=sys.stderr)  # noqa: T201
        return 2
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        return _unwritable(error)
    return _flushed(0)


def _flushed(code: int) -> int:
    try:
        sys.stdout.flush()
    except OSError as error:
        return _unwritable(error)
    return code


def _unwritable(error: OSError) -> int:
    """The reader of our output has seen enough (`head`), or there is no room for more."""
    # Python flushes once more at exit and must not complain again.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    if isinstance(error, BrokenPipeError):
        return 0
    print(f"runut: the output cannot be written ({error.strerror}). Write elsewhere, with --out.", file=sys.stderr)  # noqa: T201
    return 2
