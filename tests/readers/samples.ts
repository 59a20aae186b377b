/** Two papers in each format, by id of its reader. */
export const SAMPLES: Readonly<Record<string, string>> = {
  ris: "TY  - JOUR\nTI  - Jets\nAB  - We look for jets.\nER  - \n\nTY  - JOUR\nTI  - Quarks\nER  - \n",
  "pubmed-nbib": "PMID- 1\nTI  - Jets.\nAB  - We look\n      for jets.\n\nPMID- 2\nTI  - Quarks.\n",
  "json-lines": '{"id":"a","title":"Jets"}\n{"id":"b","abstract":"We look for quarks."}\n',
  "arxiv-listing":
    "We study jets at the Large Hadron Collider and find that they are many. They are.\narXiv:2503.14192\n\nWe study quarks at the Large Hadron Collider and find that they are few. They are.\narXiv:2503.14193\n",
  "abstract-list":
    "Title: Jets\nAbstract: We look for jets.\n\nTitle: Quarks\nAbstract: We look for quarks.\n",
};
