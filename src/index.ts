/** Paperloom as a library: sources in, papers, findings, graph, analysis and exports out. */
export { adjacency, type Adjacency } from "./analysis/adjacency.ts";
export { analyse, type AnalysisOptions } from "./analysis/analyse.ts";
export { bridges, type Bridge, type BridgeOptions, type BridgeSide } from "./analysis/bridges.ts";
export {
  communityDescriptions,
  descriptionLine,
  type CommunityCounts,
  type CommunityDescription,
} from "./analysis/community-descriptions.ts";
export { communityTies, type CommunityTie, type CommunityTieOptions } from "./analysis/community-ties.ts";
export { betweenness, type BetweennessOptions } from "./analysis/betweenness.ts";
export { entityYears, type EntityYears } from "./analysis/entity-years.ts";
export { COMMUNITY_METHODS as communityMethods } from "./analysis/community-methods/index.ts";
export type { CommunityMethod } from "./analysis/community-methods/method.ts";
export { growth, type Growth } from "./analysis/growth.ts";
export { diff, isEmptyDiff, type GraphDiff } from "./analysis/diff.ts";
export { ofYears } from "./analysis/of-years.ts";
export { bestPaths, type Path } from "./analysis/paths.ts";
export { project } from "./analysis/projections.ts";
export { ranking, type Ranked } from "./analysis/ranking.ts";
export {
  timeline,
  type Appearance,
  type Change,
  type Timeline,
  type TimelineOptions,
} from "./analysis/timeline.ts";
export { related, type Related, type RelatedOptions } from "./analysis/related.ts";
export { FOLDER_EXPORTERS as folderExporters } from "./exporters/folder-exporters.ts";
export { EXPORTERS as exporters } from "./exporters/index.ts";
export { diffMarkdown } from "./exporters/diff-markdown.ts";
export type { Exporter, FolderExporter, FolderFile } from "./exporters/exporter.ts";
export { replaced, type Replaced } from "./exporters/replaced.ts";
export { shaped, type Shape } from "./exporters/shape.ts";
export { extract, type ExtractionContext } from "./extraction/extract.ts";
export { buildGraph } from "./graph/build.ts";
export { prune } from "./graph/prune.ts";
export { thresholdsFor, type Thresholds } from "./graph/thresholds.ts";
export { correct, type Corrected } from "./ledger/correct.ts";
export type { Correction, Ledger } from "./ledger/correction.ts";
export { readLedger, type ReadCorrection, type ReadLedger } from "./ledger/read.ts";
export { savedLedger } from "./ledger/write.ts";
export { importGraph, type ImportedGraph } from "./importers/import-graph.ts";
export { IMPORTERS as importers } from "./importers/index.ts";
export type { Imported, Importer } from "./importers/importer.ts";
export type {
  Analysis,
  Betweenness,
  Community,
  EntityNode,
  GraphEdge,
  GraphNode,
  KnowledgeGraph,
  PaperNode,
} from "./model/graph.ts";
export { KINDS, type Kind } from "./model/kinds.ts";
export type { Entity, Finding, Mention, ReadPaper } from "./model/mention.ts";
export type { Paper, PaperRecord } from "./model/paper.ts";
export { problemLine, type Problem } from "./model/problem.ts";
export {
  PROJECTIONS,
  type ProjectedEdge,
  type ProjectedGraph,
  type ProjectionName,
} from "./model/projection.ts";
export { RELATIONS, type Relation } from "./model/relations.ts";
export { buildFromSources, type BuildOptions, type Built, type Progress } from "./pipeline.ts";
export { readPapers, type Reading } from "./read-papers.ts";
export type { Years } from "./model/years.ts";
export { READERS as readers } from "./readers/index.ts";
export type { FieldMeaning, FieldNames, Reader, Source } from "./readers/reader.ts";
export type { AnalysedGraph, WrittenGraph } from "./saved/saved.ts";
export { wordClasses } from "./text/word-classes.ts";
export { compileVocabulary } from "./vocabulary/compile.ts";
export { joinVocabularies } from "./vocabulary/join.ts";
export { readVocabulary, type OwnVocabulary } from "./vocabulary/own.ts";
export { shippedVocabulary, VOCABULARY_FILES } from "./vocabulary/index.ts";
