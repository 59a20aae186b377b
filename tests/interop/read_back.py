"""Reads exported graphs with networkx and igraph and compares them with the JSON of the same graph."""

import json
import sys
from pathlib import Path

import igraph
import networkx

failures = 0
checks = 0


def check(what, found, expected):
    global checks, failures
    checks += 1
    equal = found == expected
    failures += not equal
    print(f"{'ok    ' if equal else 'FAILED'} {what}")
    if not equal:
        print(f"       expected {str(expected)[:200]}\n       found    {str(found)[:200]}")


def key(source, target, weight, directed):
    """Ends in order where there is no direction."""
    ends = (source, target) if directed else tuple(sorted((source, target)))
    return (*ends, float(weight))


def read_networkx(what, graph, nodes, edges, directed):
    check(f"{what}: direction", graph.is_directed(), directed)
    check(f"{what}: nodes and kinds", {id: data["kind"] for id, data in graph.nodes(data=True)}, nodes)
    found = sorted(key(one, two, data["weight"], directed) for one, two, data in graph.edges(data=True))
    check(f"{what}: edges and weights", found, edges)


def read_igraph(what, graph, nodes, edges, directed):
    check(f"{what}: direction", graph.is_directed(), directed)
    check(f"{what}: nodes and kinds", dict(zip(graph.vs["id"], graph.vs["kind"])), nodes)
    ids = graph.vs["id"]
    found = sorted(key(ids[edge.source], ids[edge.target], edge["weight"], directed) for edge in graph.es)
    check(f"{what}: edges and weights", found, edges)


folder = Path(sys.argv[1])
for name, directed in (("whole", True), ("together", False)):
    whole = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    nodes = {node["id"]: node["kind"] for node in whole["nodes"]}
    edges = sorted(key(edge["source"], edge["target"], edge["weight"], directed) for edge in whole["edges"])
    graphml = str(folder / f"{name}.graphml")
    cytoscape = json.loads((folder / f"{name}.cytoscape").read_text(encoding="utf-8"))
    expected = (nodes, edges, directed)
    read_networkx(f"networkx, {name}, GEXF 1.2", networkx.read_gexf(folder / f"{name}.gexf-1.2"), *expected)
    read_networkx(f"networkx, {name}, GraphML", networkx.read_graphml(graphml), *expected)
    read_networkx(f"networkx, {name}, Cytoscape", networkx.cytoscape_graph(cytoscape), *expected)
    read_igraph(f"igraph, {name}, GraphML", igraph.Graph.Read_GraphML(graphml), *expected)

print(f"{checks - failures} passed, {failures} failed")
sys.exit(1 if failures else 0)
