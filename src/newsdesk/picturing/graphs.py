"""The network's places by networkx, where the extra `[graphs]` is installed."""

from collections.abc import Mapping
from importlib.util import find_spec

from newsdesk.model.drawing import Point
from newsdesk.picturing.placing import SEED
from newsdesk.picturing.ties import Network


def is_installed() -> bool:
    """Whether the extra is there."""
    return find_spec("networkx") is not None and find_spec("numpy") is not None


def place_by_networkx(network: Network, before: Mapping[str, Point] | None = None) -> dict[str, Point]:
    """Places within the unit square of all who have ties, by its spring layout.

    :raises ImportError: where the extra is not installed.
    """
    import networkx as nx  # noqa: PLC0415 - an extra, and slow to load

    graph = nx.Graph()
    for tie in network.ties:
        graph.add_edge(tie.first, tie.second, weight=tie.weight)
    if not graph:
        return {}
    known = {each: before[each] for each in graph if before and each in before} or None
    found = nx.spring_layout(graph, seed=SEED, pos=known, iterations=60)
    left, right = min(point[0] for point in found.values()), max(point[0] for point in found.values())
    top, bottom = min(point[1] for point in found.values()), max(point[1] for point in found.values())
    across, down = (right - left) or 1.0, (bottom - top) or 1.0
    return {
        str(each): (float((point[0] - left) / across), float((point[1] - top) / down)) for each, point in found.items()
    }
