"""Communities by python-igraph and networkx, for communities.mjs.

    python3 community_peers.py EDGES NODES SEEDS [networkx]

EDGES is a file of lines "one two weight", nodes are numbered from 0. Prints one JSON object for each method and seed:
its name, its version, its seconds (the graph stands ready), and the community of each node.
"""

import json
import random
import sys
import time

LOUVAIN, LEIDEN, NETWORKX = "igraph Louvain", "igraph Leiden", "networkx Louvain"


def main(path, order, seeds, names):
    with open(path) as lines:
        rows = [line.split() for line in lines]
    pairs = [(int(one), int(two)) for one, two, _ in rows]
    weights = [float(weight) for _, _, weight in rows]
    for peers in (of_igraph, of_networkx):
        try:
            methods = peers(order, pairs, weights, names)
        except ImportError:
            continue
        for name, version, run in methods:
            for seed in range(1, seeds + 1):
                random.seed(seed)
                start = time.perf_counter()
                found = run(seed)
                seconds = time.perf_counter() - start
                community = as_list(found, order)
                print(json.dumps(dict(name=name, version=version, seconds=seconds, community=community)))


def of_igraph(order, pairs, weights, _):
    import igraph

    graph = igraph.Graph(order, pairs)
    graph.es["weight"] = weights

    def leiden(_):
        return graph.community_leiden(objective_function="modularity", weights="weight", n_iterations=2)

    return [
        (LOUVAIN, igraph.__version__, lambda _: graph.community_multilevel(weights="weight")),
        (LEIDEN, igraph.__version__, leiden),
    ]


def of_networkx(order, pairs, weights, names):
    if "networkx" not in names:
        return []
    import networkx

    graph = networkx.Graph()
    graph.add_nodes_from(range(order))
    graph.add_weighted_edges_from((one, two, weight) for (one, two), weight in zip(pairs, weights))
    louvain = networkx.algorithms.community.louvain_communities
    return [(NETWORKX, networkx.__version__, lambda seed: louvain(graph, weight="weight", seed=seed))]


def as_list(communities, order):
    number = [0] * order
    for at, members in enumerate(communities):
        for node in members:
            number[node] = at
    return number


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
