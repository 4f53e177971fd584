"""One step over many inputs, in several processes. In: a step, its inputs. Out: what it gives for each, in their order.

Every process is started anew (`spawn`), so that the same happens on every system, whatever threads there are. The step
is a function of a module; what goes in and comes out is pickled.
"""

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import Thread
from typing import TypeVar

from runut.errors import OptionError, RunutError

T = TypeVar("T")
R = TypeVar("R")
# Inputs held for each process, read or still to be read: enough that none waits, few enough for any memory.
AHEAD = 4


@dataclass(frozen=True, slots=True)
class _Failed:
    """An error of the step, by its parts, as an error whose parts have names cannot be pickled."""

    kind: type[RunutError]
    parts: dict[str, str]


def in_order(step: Callable[[T], R], inputs: Iterable[T], jobs: int) -> Iterator[R]:
    """What `step` gives for each of `inputs`, run in `jobs` processes; no more than `AHEAD` inputs a process are held.

    An error of the step or of the inputs is raised after all that comes before it was given. Raises OptionError at once
    if `jobs` is less than 1, later if a process cannot be started or ends by itself.
    """
    if jobs < 1:
        raise OptionError(
            where="jobs", found=str(jobs), expected="1 process or more", do="Name how many, or leave it out for one."
        )
    return _in_order(step, inputs, jobs)


def _in_order(step: Callable[[T], R], inputs: Iterable[T], jobs: int) -> Iterator[R]:
    context = get_context("spawn")
    held, lifeline = context.Pipe(duplex=False)
    executor = ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin, initargs=(held,))
    waiting: deque[Future[R | _Failed]] = deque()
    try:
        for future in _handed_out(executor, step, inputs):
            waiting.append(future)
            if len(waiting) == jobs * AHEAD:
                yield _outcome(waiting.popleft())
        while waiting:
            yield _outcome(waiting.popleft())
    except BrokenProcessPool as error:
        raise _lost() from error
    else:
        executor.shutdown()
    finally:
        lifeline.close()
        executor.shutdown(cancel_futures=True)
        held.close()


def _handed_out(
    executor: ProcessPoolExecutor, step: Callable[[T], R], inputs: Iterable[T]
) -> Iterator[Future[R | _Failed]]:
    """A future for each input, handed out when it is asked for; an error of the inputs comes as the last future's."""
    try:
        for one in inputs:
            yield _submitted(executor, step, one)
    except Exception as error:  # whatever it is, it is raised in its turn
        last: Future[R | _Failed] = Future()
        last.set_exception(error)
        yield last


def _submitted(executor: ProcessPoolExecutor, step: Callable[[T], R], one: T) -> Future[R | _Failed]:
    try:
        with _uninterrupted():
            return executor.submit(_tried, step, one)
    except OSError as error:
        raise _lost() from error


def _tried(step: Callable[[T], R], one: T) -> R | _Failed:
    try:
        return step(one)
    except RunutError as error:
        parts = {"where": error.where, "found": error.found, "expected": error.expected, "do": error.do}
        return _Failed(type(error), parts)


def _outcome(future: Future[R | _Failed]) -> R:
    result = future.result()
    if isinstance(result, _Failed):
        raise result.kind(**result.parts)
    return result


def _begin(held: Connection) -> None:
    """Ctrl-C is the first process's to heed; this one lives no longer than that holds the other end of `held`."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with, args=(held,), daemon=True).start()


def _end_with(held: Connection) -> None:
    held.poll(None)
    os._exit(1)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """What is started here never sees Ctrl-C, not even before `_begin`; this process sees it right after."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _lost() -> OptionError:
    return OptionError(
        where="jobs",
        found="a process that could not be started, or ended before its page was read",
        expected="processes that live to the end",
        do="Name fewer, as memory may have run out; a script must call Runut below `if __name__ == '__main__':`.",
    )
