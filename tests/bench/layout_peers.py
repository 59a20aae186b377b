"""Maps by python-igraph, for layout.mjs.

    python3 layout_peers.py EDGES NODES METHOD

EDGES is a file of lines "one two", nodes are numbered from 0; METHOD is grid_fr or drl. Prints one JSON object: the
version of igraph, the processor seconds (the graph stands ready), and the places.
"""

import json
import random
import sys
import time

import igraph

METHODS = {
    "grid_fr": lambda graph: graph.layout_fruchterman_reingold(niter=500, grid=True),
    "drl": lambda graph: graph.layout_drl(),
}


def main(path, order, method):
    with open(path) as lines:
        pairs = [tuple(map(int, line.split())) for line in lines]
    graph = igraph.Graph(n=order, edges=pairs)
    random.seed(1)
    start = time.process_time()
    places = METHODS[method](graph).coords
    seconds = time.process_time() - start
    x, y = zip(*places)
    print(json.dumps({"version": igraph.__version__, "seconds": seconds, "x": x, "y": y}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
