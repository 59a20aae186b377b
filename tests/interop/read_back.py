"""Reads exported graphs with other programs and compares them with the JSON of the same graph.

    read_back.py FOLDER GRAMMAR SCHEMA READER...    with the readers networkx, igraph, jing and xmllint
"""

import importlib
import io
import json
import subprocess
import sys
from pathlib import Path

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


def read_older(path):
    """A GEXF 1.3 file as networkx up to 3.5 reads it: by the name of the namespace that it knows."""
    text = path.read_text(encoding="utf-8").replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
    return networkx.read_gexf(io.BytesIO(text.encode("utf-8")))


def obeys(path):
    return subprocess.run(["jing", "-c", grammar, path], capture_output=True, text=True).returncode == 0


def check_grammar(name, path):
    check(f"jing, {name}, GEXF: obeys the grammar", obeys(path), True)
    broken = path.with_suffix(".broken")
    broken.write_text(path.read_text(encoding="utf-8").replace("<edge ", "<link ", 1), encoding="utf-8")
    check(f"jing, {name}, GEXF: an unknown element is refused", obeys(broken), False)


def fits(path):
    asked = ["xmllint", "--nonet", "--noout", "--schema", schema, path]
    return subprocess.run(asked, capture_output=True, text=True).returncode == 0


def check_schema(name, path):
    check(f"xmllint, {name}, GraphML: fits the schema", fits(path), True)
    broken = path.with_suffix(".unfit")
    broken.write_text(path.read_text(encoding="utf-8").replace("<edge ", "<link ", 1), encoding="utf-8")
    check(f"xmllint, {name}, GraphML: an unknown element is refused", fits(broken), False)


folder = Path(sys.argv[1])
grammar = sys.argv[2]
schema = sys.argv[3]
readers = sys.argv[4:]
if "networkx" in readers:
    networkx = importlib.import_module("networkx")
if "igraph" in readers:
    igraph = importlib.import_module("igraph")

for name, directed in (("whole", True), ("together", False), ("dated", True), ("hostile", True)):
    whole = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    nodes = {node["id"]: node["kind"] for node in whole["nodes"]}
    edges = sorted(key(edge["source"], edge["target"], edge["weight"], directed) for edge in whole["edges"])
    gexf = folder / f"{name}.gexf"
    graphml = str(folder / f"{name}.graphml")
    expected = (nodes, edges, directed)
    if "networkx" in readers:
        cytoscape = json.loads((folder / f"{name}.cytoscape").read_text(encoding="utf-8"))
        older = networkx.read_gexf(folder / f"{name}.gexf-1.2")
        read_networkx(f"networkx, {name}, GEXF 1.2", older, *expected)
        read_networkx(f"networkx, {name}, GEXF", read_older(gexf), *expected)
        read_networkx(f"networkx, {name}, GraphML", networkx.read_graphml(graphml), *expected)
        read_networkx(f"networkx, {name}, Cytoscape", networkx.cytoscape_graph(cytoscape), *expected)
    if "igraph" in readers:
        read_igraph(f"igraph, {name}, GraphML", igraph.Graph.Read_GraphML(graphml), *expected)
    if "jing" in readers:
        check_grammar(name, gexf)
    if "xmllint" in readers:
        check_schema(name, folder / f"{name}.graphml")

if "networkx" in readers:
    dates = {
        node["id"]: node["paper"]["date"]
        for node in json.loads((folder / "dated.json").read_text(encoding="utf-8"))["nodes"]
        if node["kind"] == "paper"
    }
    starts = read_older(folder / "dated.gexf").nodes(data="start")
    check("networkx, dated, GEXF: papers start at their dates", {id: dict(starts)[id] for id in dates}, dates)

print(f"{checks - failures} passed, {failures} failed")
sys.exit(1 if failures else 0)
