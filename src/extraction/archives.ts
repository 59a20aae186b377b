import type { EntityId, EntityKind } from "../model/kinds.ts";
import { sentenceAt } from "../text/sentences.ts";
import { slug } from "../text/slug.ts";
import { roleIn } from "./roles.ts";
import type { Candidate, FieldText, Step } from "./step.ts";

/** An archive in which papers deposit what they made; `deposit` catches the name of one deposit in it. */
interface Archive {
  readonly name: string;
  readonly deposit: RegExp;
  readonly url: (deposit: string) => string;
  /** deposits are called by their own names there, after that of their owner */
  readonly named?: true;
}

const DOI = String.raw`(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/|doi:\s?)`;

/** DOI prefixes are those that DataCite lists for each archive: https://api.datacite.org/prefixes */
const ARCHIVES: readonly Archive[] = [
  {
    name: "Zenodo",
    deposit: new RegExp(
      String.raw`(?:(?:${DOI})?\b10\.5281\/zenodo\.|(?:https?:\/\/)?(?:www\.)?zenodo\.org\/records?\/)(\d+)`,
      "gi",
    ),
    url: (deposit) => `https://zenodo.org/records/${deposit}`,
  },
  {
    name: "HEPData",
    deposit: /(?:https?:\/\/)?(?:www\.)?hepdata\.net\/record\/(ins\d+|\d+)/gi,
    url: (deposit) => `https://www.hepdata.net/record/${deposit}`,
  },
  {
    name: "CERN Open Data",
    deposit: /(?:https?:\/\/)?opendata\.cern\.ch\/record\/(\d+)/gi,
    url: (deposit) => `https://opendata.cern.ch/record/${deposit}`,
  },
  {
    name: "Hugging Face",
    deposit: /(?:https?:\/\/)?(?:huggingface\.co|hf\.co)\/datasets\/([\w.-]+\/[\w-]+(?:\.[\w-]+)*)/gi,
    url: (deposit) => `https://huggingface.co/datasets/${deposit}`,
    named: true,
  },
  {
    name: "Kaggle",
    deposit: /(?:https?:\/\/)?(?:www\.)?kaggle\.com\/datasets\/([\w-]+\/[\w-]+)/gi,
    url: (deposit) => `https://www.kaggle.com/datasets/${deposit}`,
    named: true,
  },
  {
    // figshare, Mendeley Data, Dataverse, Hamburg, HEPData, Dryad, OSF, IEEE DataPort, AstroData, CDS
    name: "DOI",
    deposit: new RegExp(
      `${DOI}(10\\.(?:6084\\/m9|17632\\/|7910\\/dvn|25592\\/|17182\\/hepdata|5061\\/dryad|17605\\/osf|21227\\/|7483\\/opendata|26093\\/cds)[^\\s"<>)\\]}]*[\\w])`,
      "gi",
    ),
    url: (deposit) => `https://doi.org/${deposit}`,
  },
];

const CODE = /\b(?:code|codes|software|package|scripts?|implementation|library|source)\b/i;
const DATA = /\b(?:data|datasets?|catalog(?:ue)?s?|samples?|simulations?|maps?)\b/i;

/**
 * What a paper has deposited in an archive. The address is evidence for what its sentence names, else for the
 * one thing of its kind that the paper introduces; else the deposit itself is the dataset or tool.
 */
export const archives: Step = {
  id: "archives",
  run(_paper, texts, { found }) {
    const addressed = texts.filter(({ plain }) => plain.text.includes("/"));
    const candidates = addressed.flatMap((text) =>
      ARCHIVES.flatMap((archive) =>
        [...text.plain.text.matchAll(archive.deposit)].map((match) => {
          const place = { text, start: match.index, end: match.index + match[0].length };
          const deposit = match[1] ?? "";
          const owner = archive.named === true ? bearerOf(deposit, found) : undefined;
          return candidate(place, archive, deposit, owner ?? ownerOf(place, texts, found));
        }),
      ),
    );
    return { candidates };
  },
};

interface Place {
  readonly text: FieldText;
  readonly start: number;
  readonly end: number;
}

function candidate(
  place: Place,
  { name, url, named }: Archive,
  deposit: string,
  owner?: Candidate,
): Candidate {
  const kind = kindAt(place);
  const own = named === true ? deposit.slice(deposit.indexOf("/") + 1) : `${name} ${deposit}`;
  const id: EntityId = `${kind}:${slug(own)}`;
  return {
    entity:
      owner === undefined
        ? { id, kind, name: own, aliases: [], url: url(deposit) }
        : { url: url(deposit), ...owner.entity },
    field: place.text.field,
    start: place.start,
    end: place.end,
    confidence: owner === undefined ? 0.6 : 0.9,
    rule: archives.id,
    because: owner === undefined ? `a deposit with ${name}` : owner.because,
    relation: "introduces",
  };
}

/** Data, unless the words before the address speak of code alone. */
function kindAt({ text, start }: Place): EntityKind {
  const before = text.plain.text.slice(sentenceAt(text.sentences, start)?.start ?? 0, start);
  return CODE.test(before) && !DATA.test(before) ? "tool" : "dataset";
}

/** What the paper calls by the name of the deposit, of whatever kind. */
function bearerOf(deposit: string, found: readonly Candidate[]): Candidate | undefined {
  const name = slug(deposit.slice(deposit.indexOf("/") + 1));
  return found.find(
    ({ entity }) => /^(?:dataset|tool|method)$/u.test(entity.kind) && slug(entity.name) === name,
  );
}

function ownerOf(
  place: Place,
  texts: readonly FieldText[],
  found: readonly Candidate[],
): Candidate | undefined {
  const kind = kindAt(place);
  const sameKind = found.filter(({ entity }) => entity.kind === kind);
  const around = sentenceAt(place.text.sentences, place.start);
  const near = sameKind.findLast(
    ({ field, start }) =>
      field === place.text.field && around !== undefined && start >= around.start && start < place.start,
  );
  if (near !== undefined) return near;
  const introduced = sameKind.filter((one) => isIntroduced(one, texts));
  return new Set(introduced.map(({ entity }) => entity.id)).size === 1 ? introduced[0] : undefined;
}

function isIntroduced(
  { field, start, end, entity, relation }: Candidate,
  texts: readonly FieldText[],
): boolean {
  if (relation !== undefined) return relation === "introduces";
  const text = texts.find((one) => one.field === field);
  const around = text === undefined ? undefined : sentenceAt(text.sentences, start);
  if (text === undefined || around === undefined) return false;
  const sentence = text.plain.text.slice(around.start, around.end);
  return (
    roleIn({ sentence, start: start - around.start, end: end - around.start, field, kind: entity.kind })
      .relation === "introduces"
  );
}
