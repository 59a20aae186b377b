/** Two papers in each format, by id of its reader. */
export const SAMPLES: Readonly<Record<string, string>> = {
  bibtex: "@article{a, title = {Jets}, abstract = {We look\n  for jets.}}\n\n@article{b, title = {Quarks}}\n",
  ris: "TY  - JOUR\nTI  - Jets\nAB  - We look for jets.\nER  - \n\nTY  - JOUR\nTI  - Quarks\nER  - \n",
  "pubmed-nbib": "PMID- 1\nTI  - Jets.\nAB  - We look\n      for jets.\n\nPMID- 2\nTI  - Quarks.\n",
  "json-lines": '{"id":"a","title":"Jets"}\n{"id":"b","abstract":"We look for quarks."}\n',
  "arxiv-listing":
    "We study jets at the Large Hadron Collider and find that they are many. They are.\narXiv:2503.14192\n\nWe study quarks at the Large Hadron Collider and find that they are few. They are.\narXiv:2503.14193\n",
  "arxiv-mail": String.raw`Submissions to: High Energy Physics
------------------------------------------------------------------------------
\\
arXiv:2405.00001
Date: Wed, 1 May 2024 17:59:00 GMT   (12kb)

Title: Jets
Authors: Ada One
\\
  We look for jets.
\\ ( https://arxiv.org/abs/2405.00001 ,  12kb)
------------------------------------------------------------------------------
\\
arXiv:2405.00002
Title: Quarks
\\ ( https://arxiv.org/abs/2405.00002 ,  12kb)
`,
  "arxiv-page":
    "Showing 2 of 2 entries\n[1] arXiv:2405.00001 [pdf, html, other]\nTitle: Jets\nSubjects: Physics (hep-ph)\n\n[2] arXiv:2405.00002 [pdf, html, other]\nTitle: Quarks\n",
  "abstract-list":
    "Title: Jets\nAbstract: We look for jets.\n\nTitle: Quarks\nAbstract: We look for quarks.\n",
  "arxiv-atom": `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>arXiv Query</title>
  <entry>
    <id>http://arxiv.org/abs/2405.00001v1</id>
    <title>Jets &amp; more</title>
    <summary>We look for <![CDATA[<entry> and]]> jets.</summary>
  </entry><!-- <entry> -->
  <entry><title>Quarks</title></entry>
</feed>
`,
  "oai-pmh": `<?xml version="1.0"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
<record><header><identifier>oai:arXiv.org:2405.00001</identifier></header>
<metadata><arXiv><id>2405.00001</id><title>Jets</title><abstract>We look for
jets.</abstract></arXiv></metadata></record>
<record><header><identifier>oai:arXiv.org:2405.00002</identifier></header>
<metadata><arXiv><id>2405.00002</id><title>Quarks</title></arXiv></metadata></record>
</ListRecords></OAI-PMH>
`,
  csv: 'title,year,abstract\nJets,2024,"We look\n for ""jets"", and more"\nQuarks,2023,\n',
  "csl-json":
    '[\n  {"id": "a", "title": "Jets", "abstract": "We look [for] {jets}."},\n  {"title": "Quarks"}\n]\n',
  inspire:
    '{"hits": {"hits": [\n{"metadata": {"titles": [{"title": "Jets"}]}},\n{"metadata": {"titles": [{"title": "Quarks"}]}}\n], "total": 2}, "links": {}}\n',
  "open-alex":
    '{"meta": {"count": 2}, "results": [\n{"title": "Jets", "abstract_inverted_index": {"We": [0], "look.": [1]}},\n{"title": "Quarks"}\n], "group_by": []}\n',
  "semantic-scholar":
    '{"total": 2, "data": [\n{"paperId": "a", "title": "Jets"},\n{"paperId": "b", "title": "Quarks"}\n]}\n',
};
